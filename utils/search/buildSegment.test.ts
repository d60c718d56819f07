import { expect, it } from 'vitest';
import { emptyPiece } from '@/tests/support/indexOf';
import { buildSegment } from './buildSegment';
import { entryOf } from './dictionary';
import { pieceWords } from './pieceWords';
import { PostingReader } from './postings';

const piece = (number: number, text: string) => ({ number, words: pieceWords({ ...emptyPiece, text }) });

it('lists every root once, in order, with the pieces that have it', () => {
  const { dictionary, postings, pieces } = buildSegment([piece(2, 'acqua salari'), piece(5, 'salario'), piece(9, 'altro')]);
  const roots = dictionary
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0]);
  expect(roots).toEqual([...roots].sort());
  const entry = entryOf(dictionary, 'salar');
  expect(entry).toMatchObject({ words: ['salari', 'salario'], pieces: 2 });
  const bytes = postings.subarray(entry?.offset, (entry?.offset ?? 0) + (entry?.length ?? 0));
  const found: number[] = [];
  for (const posting = new PostingReader(bytes); posting.next();) found.push(posting.piece);
  expect(found).toEqual([2, 5]);
  expect(pieces).toBe(3);
});

it('is empty of nothing', () => {
  expect(buildSegment([])).toEqual({ dictionary: '', postings: new Uint8Array(), pieces: 0 });
});
