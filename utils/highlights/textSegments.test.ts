import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { rangeToOffsets, segmentsToRange } from './textSegments';

const page = new JSDOM('<p>uno due</p>').window.document;
const node = page.querySelector('p')!.firstChild as Text;
const segments = [
  { node, from: 0, to: 3, start: 0, end: 3 },
  { node, from: 4, to: 7, start: 5, end: 8 },
];

it('goes from offsets to a range and back', () => {
  const range = segmentsToRange(segments, 1, 6)!;
  expect([range.startOffset, range.endOffset]).toEqual([1, 5]);
  expect(rangeToOffsets(segments, range)).toEqual({ start: 1, end: 6 });
});

it('knows nothing of other trees and of no text', () => {
  const other = new JSDOM('<p>altro</p>').window.document;
  const range = other.createRange();
  range.selectNodeContents(other.body);
  expect(rangeToOffsets(segments, range)).toBeNull();
  expect(rangeToOffsets([], range)).toBeNull();
  expect(segmentsToRange(segments, 3, 5)).toBeNull();
});
