import { expect, it } from 'vitest';
import { dictionaryLine, entryOf, linesHolding, piecesAt, readLine, visitWords } from './dictionary';

const roots = ['a', 'acqu', 'acqued', 'zan', 'è', '水'];
const dictionary = roots
  .map((root, index) => dictionaryLine({ root, words: [root, `${root}x`], pieces: index, offset: index * 40, length: 40 }))
  .join('');

it('finds each root, and none that it has not', () => {
  for (const [index, root] of roots.entries())
    expect(entryOf(dictionary, root)).toEqual({ root, words: [root, `${root}x`], pieces: index, offset: index * 40, length: 40 });
  for (const root of ['', 'ac', 'acque', 'b', 'zz', '火']) expect(entryOf(dictionary, root)).toBeNull();
  expect(entryOf('', 'a')).toBeNull();
});

it.each([
  ['ac', 'acqu', { acqu: true, acqued: false }],
  ['acqu', 'acqued', { acqued: true }],
  ['acqued', 'acquedx', { acqued: true }],
  ['a', 'ax', { a: true }],
  ['ac', 'cqu', {}],
  ['b', 'b', {}],
  ['水', '水', { 水: true }],
])('finds the lines under %j with words that begin as %j', (beginning, word, found) => {
  const lines = linesHolding(dictionary, beginning, word).map(({ line, isWhole }) => [readLine(dictionary, line).entry.root, isWhole]);
  expect(Object.fromEntries(lines)).toEqual(found);
  expect(lines).toHaveLength(Object.keys(found).length);
});

it('tells in how many pieces the root of a line is', () => {
  let line = 0;
  for (const [index] of roots.entries()) {
    expect(piecesAt(dictionary, line)).toBe(index);
    line = readLine(dictionary, line).next;
  }
});

it.each([
  ['ac', 0, 9, ['acqu', 'acqux', 'acqued', 'acquedx']],
  ['', 2, 4, ['ax', 'acqu', 'zan', 'zanx', 'èx', '水x']],
  ['b', 0, 9, []],
])('visits the words under %j of %i to %i letters, each with its line', (beginning, shortest, longest, words) => {
  const visited: string[] = [];
  visitWords(dictionary, beginning, { shortest, longest }, (word, line) => {
    expect(readLine(dictionary, line).entry.words).toContain(word);
    visited.push(word);
  });
  expect(visited).toEqual(words);
});

it('throws on what is no line', () => {
  for (const torn of ['acqu', 'acqu\tacqua', 'acqu\tacqua\t1\t0\t1', 'a\tax\t1\t0\t1\nacqu'])
    expect(() => visitWords(torn, 'a', { shortest: 0, longest: 9 }, () => undefined)).toThrow(RangeError);
  expect(() => readLine('acqu', 0)).toThrow(RangeError);
  expect(() => readLine('acqu\tacqua\n', 0)).toThrow(RangeError);
});
