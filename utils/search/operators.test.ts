import { expect, it } from 'vitest';
import { hasNames, inkNames, keyOf, operatorNames, operatorOf, stateNames } from './operators';

it('knows each operator by its Italian and its English name', () => {
  expect(['autore', 'author', 'e', 'is', 'colore', 'ink'].map(operatorOf)).toEqual(['author', 'author', 'state', 'state', 'ink', 'ink']);
  expect(['', 'umore', 'AUTORE'].map(operatorOf)).toEqual([null, null, null]);
  expect(keyOf(stateNames, 'letti')).toBe('read');
});

it('gives no name to two things', () => {
  for (const names of [operatorNames, stateNames, hasNames, inkNames]) {
    const all = Object.values<readonly string[]>(names).flat();
    expect(new Set(all).size).toBe(all.length);
  }
});
