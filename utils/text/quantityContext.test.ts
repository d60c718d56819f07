import { describe, expect, it } from 'vitest';
import { countsNext, followsNaming, isMeasured, leadingWord, opensText } from './quantityContext';
import { quantityTokens } from './quantityTokens';

/** Tokens of a text and the index of its first figures. */
const figures = (text: string) => {
  const tokens = quantityTokens(text);
  return { tokens, at: tokens.findIndex(({ kind }) => kind === 'figures') };
};

describe('isMeasured', () => {
  it.each([
    ['5 %', true],
    ['5 per cento', true],
    ['5 per tutti', false],
    ['5 miliardi', true],
    ['5 EURO', true],
    ['24 Ore', false],
    ['30 km', true],
    ['5 persone', false],
    ['5', false],
  ])('knows whether a measure follows in %j', (text, answer) => {
    const { tokens, at } = figures(text);
    expect(isMeasured(tokens, at + 1)).toBe(answer);
  });
});

describe('countsNext', () => {
  it.each([
    ['300 operai', true],
    ['300 OPERAI', true],
    ['300 persone', true],
    ['11 esce', false],
    ['3 Rossi', false],
    ['3 quando', false],
    ['3', false],
  ])('knows whether a plural follows in %j', (text, answer) => {
    const { tokens, at } = figures(text);
    expect(countsNext(tokens, at)).toBe(answer);
  });
});

describe('opensText', () => {
  it('is so at the head, after a stop and in quotes', () => {
    expect(opensText(quantityTokens('Tre'), 0)).toBe(true);
    expect(opensText(quantityTokens('Basta. Tre'), 2)).toBe(true);
    expect(opensText(quantityTokens('e Tre'), 1)).toBe(false);
  });
});

describe('leadingWord', () => {
  it.each([
    ['art. 18', 'art'],
    ['n.º 45', 'n.o'],
    ['la legge 194', 'legge'],
  ])('finds the word before the figures of %j', (text, word) => {
    const { tokens, at } = figures(text);
    expect(tokens[leadingWord(tokens, at)]?.folded).toBe(word);
  });

  it('crosses no full stop of a sentence', () => {
    const { tokens, at } = figures('Erano molti.5 anni dopo');
    expect(leadingWord(tokens, at)).toBe(-1);
  });
});

describe('followsNaming', () => {
  it('tells the number of a law from a number', () => {
    expect(followsNaming(figures('legge n. 1199').tokens, 3)).toBe(true);
    expect(followsNaming(figures('sono 1199').tokens, 1)).toBe(false);
  });
});
