import { expect, it } from 'vitest';
import { queryParts } from './queryParts';

it('says where each part stands and whether more may come', () => {
  const text = ' acqua -autore:"Giulia Neri" "non fin';
  const parts = queryParts(text);
  expect(parts.map(({ kind, isExcluded, unfinished }) => [kind, isExcluded, unfinished])).toEqual([
    ['word', false, false],
    ['operator', true, false],
    ['phrase', false, true],
  ]);
  expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['acqua', '-autore:"Giulia Neri"', '"non fin']);
  expect(parts[1]).toMatchObject({ name: 'autore', value: 'Giulia Neri' });
});

it.each(['', ' ', '-', '- a', '"', '--', 'a:b:c', '""', ':', '-"', 'x:"'])('comes to the end of %j', (text) => {
  const parts = queryParts(text);
  expect(parts.every(({ start, end }) => end > start && end <= text.length)).toBe(true);
  expect(
    parts
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replaceAll(' ', ''),
  ).toBe(text.replaceAll(' ', ''));
});
