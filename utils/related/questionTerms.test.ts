import { expect, it } from 'vitest';
import { questionTerms, rarityOf, termWorths } from './questionTerms';

it('counts how often each word is said', () => {
  expect(Object.fromEntries(questionTerms('La scuola, le scuole e l’acquedotto'))).toEqual({ scuol: 2, acquedott: 1 });
});

it('lets the context help a short question, and leaves a long one and none alone', () => {
  const short = questionTerms('Chi la ripara?', ['La rete idrica']);
  expect(short.get('idric')).toBeGreaterThan(0);
  expect(short.get('idric')).toBeLessThan(short.get('ripar') ?? 0);
  expect(questionTerms('acquedotto '.repeat(40), ['La rete idrica']).has('idric')).toBe(false);
  expect(questionTerms('e il', ['La rete idrica']).size).toBe(0);
});

it('gives rarer words, and those said more often, more worth, and nothing to those that stand nowhere', () => {
  expect(rarityOf(1, 100)).toBeGreaterThan(rarityOf(90, 100));
  expect(rarityOf(100, 100)).toBeGreaterThan(0);
  const rarities: Record<string, number> = { a: 1, b: 2, c: 2 };
  const terms = new Map([['a', 1], ['b', 1], ['c', 2], ['d', 9]]); // prettier-ignore
  expect([...termWorths(terms, (root) => rarities[root] ?? 0).keys()]).toEqual(['c', 'b', 'a']);
});
