import { expect, it } from 'vitest';
import { leavesOutArchived } from './leavesOutArchived';
import { parseQuery } from './parseQuery';

it.each([
  ['', true],
  ['sezione:cultura', true],
  ['-è:letto', true],
  ['acqua', false],
  ['"acqua alta"', false],
  ['è:archiviato', false],
  ['sezione:cultura è:letto', false],
])('“%s”: %s', (query, leavesOut) => {
  expect(leavesOutArchived(parseQuery(query))).toBe(leavesOut);
});
