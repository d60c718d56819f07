import { expect, it } from 'vitest';
import { indexOf } from '@/tests/support/indexOf';
import { questionTerms } from '@/utils/related/questionTerms';
import { relatedPieces } from './relatedPieces';

const texts = [
  'Gli acquedotti perdono acqua.',
  'La scuola di paese e l’acqua.',
  'Il porto dorme.',
  'Un acquedotto di paese, un altro acquedotto.',
];

it.each([1, 4])('puts first what shares the rarer words and says them more often, from segments of %i', async (inSegment) => {
  const source = indexOf(texts.map((text) => ({ text })), inSegment); // prettier-ignore
  const { pieces, scores, rarity } = await relatedPieces(source, questionTerms('l’acquedotto e l’acqua del Nilo'));
  expect(pieces).toEqual([0, 3, 1]);
  expect([...scores].map((score) => score > 0)).toEqual([true, true, false, true]);
  expect([rarity('porto') > 0, rarity('nil')]).toEqual([false, 0]);
  expect(rarity('acquedott')).toBeCloseTo(Math.log(2), 5);
});

it('leaves out pieces that are not allowed or gone', async () => {
  const source = indexOf(texts.map((text) => ({ text })));
  const terms = questionTerms('acquedotto');
  expect((await relatedPieces(source, terms, (piece) => piece !== 0)).pieces).toEqual([3]);
  const facts = source.facts.map((one, number) => (number === 3 ? undefined : one));
  expect((await relatedPieces({ ...source, facts }, terms)).pieces).toEqual([0]);
});

it('answers to no terms with no pieces', async () => {
  expect((await relatedPieces(indexOf([]), questionTerms('acqua'))).pieces).toEqual([]);
  expect((await relatedPieces(indexOf([{ text: 'acqua' }]), new Map())).pieces).toEqual([]);
});
