import { expect, it } from 'vitest';
import { pieces } from '@/tests/site/pieces';
import { emptyPiece } from '@/tests/support/indexOf';
import { buildSegment } from './buildSegment';
import { mergeSegments } from './mergeSegments';
import { pieceWords } from './pieceWords';

const numbered = pieces.map(({ title, standfirst }, number) => ({
  number,
  words: pieceWords({ ...emptyPiece, title, text: standfirst.join(' ') }),
}));

function merged(cuts: readonly number[], isAlive: (piece: number) => boolean) {
  const segments = cuts.slice(1).map((cut, index) => buildSegment(numbered.slice(cuts[index], cut)));
  const merging = mergeSegments(segments.toReversed(), isAlive);
  let step = merging.next();
  while (step.done !== true) step = merging.next();
  return step.value;
}

it.each([[[0, numbered.length]], [[0, 3, numbered.length]], [[0, 1, 2, 5, 6, numbered.length]]])(
  'is what is built at once, from parts cut at %j',
  (cuts) => {
    expect(merged(cuts, () => true)).toEqual(buildSegment(numbered));
  },
);

it('leaves out what is no longer alive, to the last of its words', () => {
  const isAlive = (piece: number) => piece % 3 !== 1;
  expect(merged([0, 4, numbered.length], isAlive)).toEqual(buildSegment(numbered.filter(({ number }) => isAlive(number))));
  expect(merged([0, 4, numbered.length], () => false)).toEqual(buildSegment([]));
});
