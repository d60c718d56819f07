import { dictionaryLine } from './dictionary';
import { numberWriter } from './numberWriter';
import { type PieceWords } from './pieceWords';
import { writePlaces, writePosting } from './postings';

/** The words of some pieces, never changed once it is made. */
export interface Segment {
  dictionary: string;
  postings: Uint8Array<ArrayBuffer>;
  /** How many pieces it was made from. */
  pieces: number;
}

/** A piece with the number by which the index knows it. */
export interface NumberedWords {
  number: number;
  words: PieceWords;
}

/** A segment from pieces with ascending numbers. */
export function buildSegment(pieces: readonly NumberedWords[]): Segment {
  const roots = new Map<string, { words: Set<string>; pieces: NumberedWords[] }>();
  for (const piece of pieces) {
    for (const [root, { places }] of piece.words) {
      let entry = roots.get(root);
      if (entry === undefined) roots.set(root, (entry = { words: new Set(), pieces: [] }));
      for (const word of places.keys()) entry.words.add(word);
      entry.pieces.push(piece);
    }
  }
  const writer = numberWriter(1 << 16);
  const places = numberWriter();
  let dictionary = '';
  for (const root of [...roots.keys()].sort()) {
    const entry = roots.get(root);
    if (entry === undefined) continue;
    const words = [...entry.words].sort();
    const wordNumbers = new Map(words.map((word, index) => [word, index]));
    const offset = writer.length();
    let before = 0;
    for (const { number, words: ofPiece } of entry.pieces) {
      const inPiece = ofPiece.get(root);
      if (inPiece === undefined) continue;
      places.clear();
      writePlaces(places, placesOf(inPiece.places, wordNumbers), words.length);
      writePosting(writer, number - before, inPiece.weight, places.bytes());
      before = number;
    }
    dictionary += dictionaryLine({ root, words, pieces: entry.pieces.length, offset, length: writer.length() - offset });
  }
  return { dictionary, postings: writer.bytes(), pieces: pieces.length };
}

function placesOf(places: ReadonlyMap<string, readonly number[]>, wordNumbers: ReadonlyMap<string, number>): [number, number][] {
  const all: [number, number][] = [];
  for (const [word, ofWord] of places) {
    const number = wordNumbers.get(word) ?? 0;
    for (const place of ofWord) all.push([place, number]);
  }
  return all.length === 1 ? all : all.sort(([one], [other]) => one - other);
}
