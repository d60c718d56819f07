import { describe, expect, it } from 'vitest';
import { isBullet, isOpener, readFollower, wordBefore } from './sentenceFollower';

describe('readFollower', () => {
  it.each([
    [' Poi basta', 'capital', 'poi'],
    [' – «Poi» basta', 'capital', 'poi'],
    [' poi basta', 'small', 'poi'],
    [' «poi» basta', 'quotation', 'poi'],
    [' 5 anni', 'digit', ''],
    [' € 5', 'capital', ''],
    [' iCloud', 'capital', 'icloud'],
    [' b) Poi', 'capital', 'b'],
    [', poi', 'punctuation', ''],
    [' \nPoi', 'line', ''],
    ['  ', 'end', ''],
    ['', 'end', ''],
  ])('sees in %j what follows', (text, kind, word) => {
    expect(readFollower(text, 0)).toMatchObject({ kind, word });
  });

  it('looks no further than forty characters', () => {
    expect(readFollower(`${' '.repeat(100)}Poi`, 0).kind).toBe('punctuation');
  });
});

describe('wordBefore', () => {
  it('gives the word with its inner stops, folded, and nothing where there is none', () => {
    expect(wordBefore('nel 44 a.C.', 10)).toBe('a.c');
    expect(wordBefore('Perché.', 6)).toBe('perche');
    expect(wordBefore('(sì).', 4)).toBe('');
    expect(wordBefore('x'.repeat(200), 200)).toHaveLength(40);
  });
});

describe('marks', () => {
  it('tells opening quotes and bullets from letters', () => {
    expect(Array.from('«“(').every(isOpener) && !isOpener('a') && !isOpener('')).toBe(true);
    expect(isBullet('•') && !isBullet('-')).toBe(true);
  });
});
