import { describe, expect, it } from 'vitest';
import { isCloser, isEllipsis, isStop, readStop } from './sentenceStop';

const stopOf = (text: string) => {
  const at = text.split('').findIndex(isStop);
  const { marksEnd, end } = readStop(text, at);
  return [text.slice(at, marksEnd), text.slice(marksEnd, end)];
};

describe('readStop', () => {
  it.each([
    ['Basta. Poi', '.', ''],
    ['Basta?! Poi', '?!', ''],
    ['Basta…» disse', '…', '»'],
    ['Basta. » Poi', '.', ' »'],
    ['Basta.” Poi', '.', '”'],
    ['(Basta.) Poi', '.', ')'],
    ['Basta.[12] Poi', '.', '[12]'],
    ['Basta.[nota] Poi', '.', ''],
    ['Basta.² Poi', '.', '²'],
    ['Basta." Poi', '.', '"'],
    ['Basta."Poi', '.', ''],
    ['Basta.’Ndrangheta', '.', ''],
  ])('reads the stop in %j', (text, marks, closers) => {
    expect(stopOf(text)).toEqual([marks, closers]);
  });
});

describe('isEllipsis', () => {
  it('tells several marks, or one of three points, from a full stop', () => {
    expect(['Sì... no', 'Sì… no', 'Sì?! no', 'Sì. No'].map((text) => isEllipsis(text, readStop(text, 2)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('isCloser', () => {
  it('knows closing quotes and brackets, and no opening ones', () => {
    expect(Array.from('»”’)]').every(isCloser)).toBe(true);
    expect(Array.from('«“([a.').some(isCloser)).toBe(false);
    expect(isCloser('')).toBe(false);
  });
});
