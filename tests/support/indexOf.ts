import { buildSegment } from '@/utils/search/buildSegment';
import { type IndexSource } from '@/utils/search/indexSource';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { pieceWords, type SearchedPiece } from '@/utils/search/pieceWords';

export const emptyPiece: SearchedPiece = {
  title: '',
  standfirst: null,
  authors: [],
  section: null,
  tags: [],
  text: '',
  notes: [],
  labels: [],
  highlighted: [],
};

/** Facts of a piece of which nothing is known but where it stands. */
export function factsAt(number: number): PieceFacts {
  return {
    address: `https://www.glistatigenerali.com/${number}/`,
    savedAt: number,
    publishedOn: null,
    section: null,
    authors: [],
    tags: [],
    labels: [],
    markLabels: [],
    inks: [],
    hasNotes: false,
    minutes: 1,
    readingState: 'unread',
    readShare: 0,
  };
}

/** An index in memory of pieces in their order, in segments of so many. */
export function indexOf(pieces: readonly Partial<SearchedPiece>[], inSegment = pieces.length): IndexSource {
  const numbered = pieces.map((piece, number) => ({ number, words: pieceWords({ ...emptyPiece, ...piece }) }));
  const segments = Array.from({ length: Math.ceil(pieces.length / inSegment) }, (_, index) =>
    buildSegment(numbered.slice(index * inSegment, (index + 1) * inSegment)),
  );
  return {
    dictionaries: segments.map(({ dictionary }) => dictionary),
    facts: pieces.map((_, number) => factsAt(number)),
    count: pieces.length,
    read: (asked) =>
      Promise.resolve(
        asked.map(
          ({ dictionary, entry: { offset, length } }) =>
            segments[dictionary]?.postings.subarray(offset, offset + length) ?? new Uint8Array(),
        ),
      ),
  };
}
