import { describe, expect, it } from 'vitest';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { wordsOf } from './wordsOf';

const writtenOf = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe('wordsOf', () => {
  it.each([
    ['Dell’economia', ['Dell', 'economia']],
    ["po' d’acqua", ['po', 'd', 'acqua']],
    ['nord-est, «est»…', ['nord', 'est', 'est']],
    ['2,5 % nel 2024', ['2', '5', 'nel', '2024']],
    ['fine', ['fine']],
    ['città\nÈ\u00a0qui', ['città', 'È', 'qui']],
    ['', []],
    ['— … 😀', []],
  ])('takes %j apart', (text, words) => {
    expect(writtenOf(text)).toEqual(words);
  });

  it('gives each word that carries a topic its stem', () => {
    expect(wordsOf('Le economie, l’economia').map(({ stem }) => stem)).toEqual(['le', 'econom', 'l', 'econom']);
  });

  it('takes the stems from who names them, and asks once for each word', () => {
    const asked: string[] = [];
    const words = wordsOf('La Città, la Città', (written, folded) => {
      asked.push(written);
      return `${folded}!`;
    });
    expect(words.map(({ stem }) => stem)).toEqual(['la', 'citta!', 'la', 'citta!']);
    expect(asked).toEqual(['Città']);
  });

  it('marks what carries no topic: articles, connectives, auxiliaries, numbers, single letters', () => {
    expect(
      wordsOf('Il perché è che l’acqua non può più bastare nel 2024, però x')
        .filter(({ stop }) => !stop)
        .map(({ folded }) => folded),
    ).toEqual(['acqua', 'bastare']);
  });

  it('answers for a word the same wherever it stands', () => {
    const [first, , again] = wordsOf('acqua e acqua');
    expect(again).toEqual({ ...first, start: 8, end: 13 });
  });
});

describe('wordsOf on any text', () => {
  const holds = (text: string) => {
    const words = wordsOf(text);
    let last = 0;
    for (const { start, end, folded } of words) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(folded).toBe(folded.toLowerCase());
      last = end;
    }
    expect(wordsOf(text)).toEqual(words);
  };

  it.each(hardTexts)('keeps its promises on %s', (_, text) => {
    holds(text);
  });

  it('keeps its promises on a thousand texts without sense', () => {
    for (let seed = 0; seed < 1000; seed += 1) holds(oddText(seed, 60));
  });
});
