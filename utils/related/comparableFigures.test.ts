import { expect, it } from 'vitest';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { comparableFigures, measuredRoots } from './comparableFigures';

const card = { address: 'https://www.glistatigenerali.com/a/', title: 'A', authors: [], section: null, publishedOn: null };
const compared = (claim: string, text: string) =>
  comparableFigures(claim, [{ card, text }], 5).map(({ other, own }) => [
    own.sentence.slice(own.figure.start, own.figure.end),
    other.sentence.slice(other.figure.start, other.figure.end),
  ]);

it.each([
  ['A Milano le perdite sono al 13,4 %.', 'Nel 2012 le perdite erano al 37,4 %. Poi si è visto.', [['13,4 %', '37,4 %']]],
  ['A Milano le perdite sono al 13,4 %.', 'Le perdite ammontano a 3 miliardi di euro.', []],
  ['A Milano le perdite sono al 13,4 %.', 'I salari sono cresciuti del 2 %.', []],
  ['Lo dicono 4.300 imprese manifatturiere.', 'Hanno chiuso 12.000 imprese in un anno.', [['4.300', '12.000']]],
  ['Lo dicono 4.300 imprese.', 'Hanno risposto 12.000 sindaci.', []],
  ['Le perdite sono tante.', 'Le perdite erano al 37,4 %.', []],
])('sets beside “%s” of “%s” %j', (claim, text, expected) => {
  expect(compared(claim, text)).toEqual(expected);
});

it('shows both sentences, with offsets in the text of the other, and what they share', () => {
  const text = 'Prima riga.\n\nIeri pioveva. Nel 2012 le perdite erano al 37,4 %. Poi si è visto.';
  const [figure] = comparableFigures('A Milano le perdite sono al 13,4 %.', [{ card, text }], 5);
  expect(text.slice(figure?.other.start, figure?.other.end)).toBe('Nel 2012 le perdite erano al 37,4 %.');
  expect(figure).toMatchObject({ shared: ['perdite'], own: { sentence: 'A Milano le perdite sono al 13,4 %.' } });
});

it('leaves out the claim’s own sentence, and tables', () => {
  const claim = 'A Milano le perdite sono al 13,4 %.';
  expect(compared(claim, claim)).toEqual([]);
  const text = 'Le perdite sono al 9 %.';
  expect(comparableFigures(claim, [{ card, text, spans: [{ start: 0, end: text.length, kind: 'table' }] }], 5)).toEqual([]);
});

it.each([...hardTexts.map(([, text]) => text), ...Array.from({ length: 60 }, (_, seed) => oddText(seed, 300))])(
  'compares any text with itself and others without a fault: %#',
  (text) => {
    measuredRoots(text);
    for (const { other } of comparableFigures(text, [{ card, text: `${text}\n${oddText(text.length, 200)}` }], 5))
      expect(other.figure.end).toBeLessThanOrEqual(other.end - other.start);
  },
);
