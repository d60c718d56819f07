import { NumberReader, type NumberWriter } from './numberWriter';

/** One piece in the postings of a root. Read on at once: the next one is told by the same object. */
export interface Posting {
  /** The number of the piece. */
  piece: number;
  /** 1 to 255: see pieceWords. */
  weight: number;
  /** Where its places begin in the bytes, and where they end. */
  from: number;
  to: number;
}

/**
 * Writes a piece into postings: the step from the piece before, its weight, how many bytes its places have, and these. A place is kept as its step from the place
 * before times the number of words of the root, plus which of them stands there.
 */
export function writePosting(writer: NumberWriter, step: number, weight: number, places: Uint8Array): void {
  writer.write(step);
  writer.writeByte(weight);
  writer.write(places.length);
  writer.copy(places);
}

/** Writes places, ascending, of which each is one of `words` words. */
export function writePlaces(writer: NumberWriter, places: readonly (readonly [place: number, word: number])[], words: number): void {
  let before = 0;
  for (const [place, word] of places) {
    writer.write((place - before) * words + word);
    before = place;
  }
}

/** The pieces of postings, by number. */
export function* readPostings(bytes: Uint8Array): Generator<Posting, void> {
  const reader = new NumberReader(bytes);
  const posting: Posting = { piece: 0, weight: 0, from: 0, to: 0 };
  while (reader.at < bytes.length) {
    posting.piece += reader.read();
    posting.weight = reader.readByte();
    const length = reader.read();
    posting.from = reader.at;
    posting.to = reader.at + length;
    if (posting.to > bytes.length) throw new RangeError('a posting ends beyond its bytes');
    reader.at = posting.to;
    yield posting;
  }
}

/** Calls `visit` with each place of a posting, of a root with so many words; which of them stands there is told by its number. */
export function readPlaces(bytes: Uint8Array, { from, to }: Posting, words: number, visit: (place: number, word: number) => void): void {
  const reader = new NumberReader(bytes, from);
  let place = 0;
  while (reader.at < to) {
    const number = reader.read();
    const word = number % words;
    place += (number - word) / words;
    visit(place, word);
  }
}
