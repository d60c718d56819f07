import { expect, it } from 'vitest';
import { wordChanges } from './wordChanges';

it('tells what is gone and what has come, in the order of reading', () => {
  expect(wordChanges('Il porto è fermo da anni.', 'Il porto era fermo da dieci anni.')).toEqual([
    { kind: 'same', text: 'Il porto ' },
    { kind: 'gone', text: 'è ' },
    { kind: 'come', text: 'era ' },
    { kind: 'same', text: 'fermo da ' },
    { kind: 'come', text: 'dieci ' },
    { kind: 'same', text: 'anni.' },
  ]);
});

it.each([
  ['', 'tutto nuovo'],
  ['tutto vecchio', ''],
  ['parola '.repeat(500), 'altra '.repeat(500)],
  ['uno due tre', 'tre due uno'],
])('gives both texts back whole, however much has changed', (was, is) => {
  const changes = wordChanges(was, is);
  const text = (kind: string): string => changes.filter((change) => change.kind !== kind).map((change) => change.text).join(''); // prettier-ignore
  expect([text('come').trim(), text('gone').trim()]).toEqual([was.trim(), is.trim()]);
});
