import { expect, it } from 'vitest';
import { indexOf } from '@/tests/support/indexOf';
import { parseQuery } from './parseQuery';
import { phrasePieces } from './phrasePieces';

const texts = ['La libertà di stampa.', 'La stampa di libertà', 'Le libertà di stampe', 'libertà. Di stampatello', 'di di di fuori'];
const source = indexOf([...texts.map((text) => ({ text })), { title: 'Libertà di', text: 'stampa' }], 2);

it.each([
  ['"libertà di stampa"', [0]],
  ['"di stampa"', [0]],
  ['"libertà di sta', [0, 2, 3]],
  ['"LIBERTA’ DI STAMPE"', [2]],
  ['"di di fuori"', [4]],
  ['"di fuori di"', []],
  ['"niente di tutto questo"', []],
])('finds %s in %j', async (text, pieces) => {
  const [phrase] = parseQuery(text).phrases;
  expect(phrase && [...(await phrasePieces(source, phrase))].sort()).toEqual(pieces);
});
