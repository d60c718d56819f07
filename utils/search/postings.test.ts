import { expect, it } from 'vitest';
import { numberWriter } from './numberWriter';
import { readPlaces, readPostings, writePlaces, writePosting } from './postings';

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
  const bytes = writer.bytes();
  const read = Array.from(readPostings(bytes), (posting) => {
    const found: [number, number][] = [];
    readPlaces(bytes, posting, 3, (place, word) => found.push([place, word]));
    return { piece: posting.piece, weight: posting.weight, places: found };
  });
  expect(read).toEqual(pieces);
  expect(() => [...readPostings(bytes.slice(0, -1))]).toThrow(RangeError);
});
