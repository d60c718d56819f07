import { expect, it } from 'vitest';
import { pairCloseWords, wordLikeness } from './closeWords';

it('knows a word with a typo, and no other for it', () => {
  expect(wordLikeness('strutturali', 'strutturalo')).toBeGreaterThan(0.9);
  expect(wordLikeness('Abbiamo', 'acbiamo')).toBeGreaterThan(0.8);
  expect(wordLikeness('the', 'tutti')).toBe(0);
  expect(wordLikeness('casa', 'porto')).toBe(0);
});

it('pairs alike words in order', () => {
  expect(pairCloseWords(['limitazioni', 'temporanee'], ['ormai', 'limitazoni', 'teoporanee']).map(({ index }) => index)).toEqual([1, 2]);
  expect(pairCloseWords(['uno'], []).map(({ index }) => index)).toEqual([-1]);
});
