import { type MatchingEntry } from './matchingEntries';
import { type PieceFacts } from './pieceFacts';

/** A root of one segment with its postings. */
export interface ReadEntry extends MatchingEntry {
  postings: Uint8Array;
}

/** What ranking needs of an index, wherever it is kept. */
export interface IndexSource {
  dictionaries: readonly string[];
  /** The postings of an entry of the dictionary with this number, several at once. */
  read(asked: readonly { dictionary: number; entry: MatchingEntry['entry'] }[]): Promise<Uint8Array[]>;
  /** The facts of a piece by its number; undefined for one that is gone or has a later number. */
  facts: readonly (PieceFacts | undefined)[];
  /** How many pieces there are. */
  count: number;
}
