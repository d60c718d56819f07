import { expect, it } from 'vitest';
import { numberWriter } from './numberWriter';
import { PostingReader, readPlaces, writePlaces, writePosting } from './postings';

const pieces = [
  {
    piece: 3,
    weight: 40,
    places: [
      [1, 0],
      [9, 2],
      [400, 1],
    ] as [number, number][],
  },
  { piece: 700, weight: 255, places: [[70_000, 2]] as [number, number][] },
];

it('reads back pieces, weights and places', () => {
  const writer = numberWriter();
  const places = numberWriter();
  let before = 0;
  for (const one of pieces) {
    places.clear();
    writePlaces(places, one.places, 3);
    writePosting(writer, one.piece - before, one.weight, places.bytes());
    before = one.piece;
  }
  let bytes = writer.bytes();
  const read = (): typeof pieces => {
    const all: typeof pieces = [];
    for (const posting = new PostingReader(bytes); posting.next();) {
      const found: [number, number][] = [];
      readPlaces(bytes, posting, 3, (place, word) => found.push([place, word]));
      all.push({ piece: posting.piece, weight: posting.weight, places: found });
    }
    return all;
  };
  expect(read()).toEqual(pieces);
  bytes = bytes.slice(0, -1);
  expect(read).toThrow(RangeError);
});
