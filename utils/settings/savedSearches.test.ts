import { expect, it } from 'vitest';
import { putSearch, withSearches } from './savedSearches';

const [acqua, porto] = [
  { name: 'Acqua', query: 'acqua è:nonletto' },
  { name: 'Porto', query: 'porto' },
];

it('keeps a search under its name, once', () => {
  expect(putSearch([acqua], porto)).toEqual([acqua, porto]);
  expect(putSearch([acqua, porto], { name: ' Acqua ', query: ' altro ' })).toEqual([porto, { name: 'Acqua', query: 'altro' }]);
  expect(putSearch([acqua, porto], { name: 'Acqua', query: 'altro' })).toEqual([{ name: 'Acqua', query: 'altro' }, porto]);
  expect(putSearch([acqua], { name: ' ', query: 'x' })).toEqual([acqua]);
});

it('gives another name at the same place, and lets the one go that had it', () => {
  expect(putSearch([acqua, porto], { ...acqua, name: 'Fiumi' }, 'Acqua')).toEqual([{ ...acqua, name: 'Fiumi' }, porto]);
  expect(putSearch([acqua, porto], { ...acqua, name: 'Porto' }, 'Acqua')).toEqual([{ ...acqua, name: 'Porto' }]);
});

it('brings what has a name of its own to what is here', () => {
  expect(withSearches([acqua], [{ ...acqua, query: 'altro' }, porto])).toEqual([acqua, porto]);
  expect(
    withSearches(
      [acqua],
      Array.from({ length: 60 }, (_, index) => ({ name: String(index), query: 'x' })),
    ),
  ).toHaveLength(50);
});
