import { describe, expect, it } from 'vitest';
import { methods } from './baselines';
import { hitsFirst, unmark } from './shortClaims';

const texts = ['⟦Il ponte va chiuso.⟧ È vecchio e nessuno lo usa.', 'Il ponte è vecchio e stretto. ⟦Va chiuso subito da tutti.⟧'];
const first = methods.find(({ name }) => name === 'first k');

describe('hitsFirst', () => {
  it('counts the texts whose marked claim comes first', () => {
    expect(first && hitsFirst(first, texts, 1)).toBe(0.5);
    expect(first && hitsFirst(first, [], 1)).toBe(0);
  });
});

describe('unmark', () => {
  it('gives the text and the place of its claim', () => {
    const { text, claim } = unmark(texts[1] ?? '');
    expect(text.slice(claim.start, claim.end)).toBe('Va chiuso subito da tutti.');
    expect(text).not.toMatch(/[⟦⟧]/);
  });

  it('refuses a text without a mark', () => {
    expect(() => unmark('Il ponte va chiuso.')).toThrow('no claim is marked');
  });
});
