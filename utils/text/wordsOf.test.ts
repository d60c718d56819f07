import { describe, expect, it } from 'vitest';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { wordsOf } from './wordsOf';

const writtenOf = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));
const stemOf = (word: string) => wordsOf(word)[0]?.stem;

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

  it.each([
    ['economia', 'economie'],
    ['lavoro', 'lavori'],
    ['CITTÀ', 'città'],
    ['tassazione', 'tassazioni'],
    ['libertà', 'liberta\u0301'],
  ])('gives %s and %s one stem', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('gives different words different stems', () => {
    expect(stemOf('scuola')).not.toBe(stemOf('scudo'));
    expect(stemOf('acqua')).not.toBe(stemOf('aria'));
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

  it('leaves an endless word as it is', () => {
    expect(stemOf('parole'.repeat(20))).toBe('parole'.repeat(20));
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
