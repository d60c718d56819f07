import { expect, it } from 'vitest';
import { indexOf } from '@/tests/support/indexOf';
import { closeWords } from './closeWords';

const { dictionaries } = indexOf([{ text: 'economia economie acqua mare mari biblioteca' }, { text: 'economia mari' }], 1);

it.each([
  ['ecnomia', ['economia']],
  ['econmoia', ['economia']],
  ['acqau', ['acqua']],
  ['mare', ['mare']],
  ['bibliotteca', ['biblioteca']],
  ['bibliotcea', ['biblioteca']],
  ['marx', ['mari', 'mare']],
  ['qcqua', []],
  ['mrf', []],
  ['zzzzzzzzz', []],
  ['', []],
])('takes %j for %j', (word, meant) => {
  expect(closeWords(dictionaries, word)).toEqual(meant);
});
