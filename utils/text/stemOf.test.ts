import { expect, it } from 'vitest';
import { foldWord } from './foldText';
import { stemOf } from './stemOf';

const stem = (word: string) => stemOf(word, foldWord(word));

it.each([
  ['economia', 'economie'],
  ['lavoro', 'lavori'],
  ['CITTÀ', 'città'],
  ['tassazione', 'tassazioni'],
  ['libertà', 'liberta\u0301'],
])('gives %s and %s one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it('gives different words different stems', () => {
  expect(stem('scuola')).not.toBe(stem('scudo'));
  expect(stem('acqua')).not.toBe(stem('aria'));
});

it('leaves an endless word as it is', () => {
  expect(stem('parole'.repeat(20))).toBe('parole'.repeat(20));
});
