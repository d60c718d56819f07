import { NumberReader, type NumberWriter } from './numberWriter';

/** One piece in the postings of a root. */
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

/**
 * Goes through the pieces of postings, by number: after each {@link next} that answers true it tells of one. One object for all, since a common word stands in nearly every
 * piece. Throws on bytes that are no postings.
 */
export class PostingReader implements Posting {
  piece = 0;
  weight = 0;
  from = 0;
  to = 0;
  readonly #reader: NumberReader;

  constructor(bytes: Uint8Array) {
    this.#reader = new NumberReader(bytes);
  }

  next(): boolean {
    const reader = this.#reader;
    reader.at = this.to;
    if (this.to >= reader.bytes.length) return false;
    this.piece += reader.read();
    this.weight = reader.readByte();
    const length = reader.read();
    this.from = reader.at;
    this.to = reader.at + length;
    if (this.to > reader.bytes.length) throw new RangeError('a posting ends beyond its bytes');
    return true;
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
