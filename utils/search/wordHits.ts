import { closeWords } from './closeWords';
import { type IndexSource, type ReadEntry } from './indexSource';
import { exactEntries, matchingEntries, type MatchingEntry } from './matchingEntries';
import { weightSums } from './pieceWords';
import { PostingReader, readPlaces, type Posting } from './postings';
import { type QueryWord } from './query';

/** The pieces that have a word, each with how much they are about it. */
export interface WordHits {
  word: QueryWord;
  /** By the number of a piece; 0 where it has not the word. */
  scores: Float32Array;
  /** The numbers of those that have it. */
  pieces: number[];
  /** The words that were looked for in its place; empty where it stands somewhere itself. */
  instead: string[];
  /** Calls `visit` with each place at which the word stands in a piece. */
  places(piece: number, visit: (place: number) => void): void;
}

/** How fast more of the same word stops to count, as usual in BM25. */
const saturation = 1.2;

/** What words are worth that stand in the place of one that stands nowhere. */
const worthInstead = 0.5;

/**
 * Finds the pieces that have a word: it or another of its root, or one that it begins where it may be unfinished. Where it stands in none, those with words that it begins
 * (from four letters on), or else with the words that it was probably meant to be.
 */
export async function wordHits(source: IndexSource, word: QueryWord): Promise<WordHits> {
  const { folded } = word;
  const direct = await hitsOf(source, word, [], (dictionary) => matchingEntries(dictionary, word, word.unfinished));
  if (direct.pieces.length > 0) return direct;
  const begun = folded.length < 4 ? direct : await hitsOf(source, word, [], (dictionary) => matchingEntries(dictionary, word, true));
  if (begun.pieces.length > 0) return begun;
  const instead = closeWords(source.dictionaries, folded);
  if (instead.length === 0) return begun;
  return hitsOf(source, word, instead, (dictionary) => exactEntries(dictionary, new Set(instead), worthInstead));
}

async function hitsOf(
  source: IndexSource,
  word: QueryWord,
  instead: string[],
  match: (dictionary: string) => MatchingEntry[],
): Promise<WordHits> {
  const matches = source.dictionaries.flatMap((dictionary, index) => match(dictionary).map((found) => ({ ...found, dictionary: index })));
  const bytes = await source.read(matches);
  const entries = matches.map((found, index): ReadEntry => ({ ...found, postings: bytes[index] ?? new Uint8Array() }));
  const scores = new Float32Array(source.facts.length);
  // Where the places of the first entry that a piece has stand: its number from 1 on, and the offset of the posting. The word's own root comes before what it begins.
  const firstOf = new Uint16Array(source.facts.length);
  const [froms, tos] = [new Uint32Array(source.facts.length), new Uint32Array(source.facts.length)];
  const pieces: number[] = [];
  for (const [index, entry] of entries.entries()) {
    const { worths } = entry;
    const only = worths.every((worth) => worth === worths[0]) ? worths[0] : undefined;
    for (const posting = new PostingReader(entry.postings); posting.next();) {
      const { piece } = posting;
      if (source.facts[piece] === undefined) continue;
      const worth = only ?? worthIn(entry, posting);
      if (worth === 0) continue;
      if (firstOf[piece] === 0) {
        pieces.push(piece);
        firstOf[piece] = Math.min(index + 1, 65_535);
        froms[piece] = posting.from;
        tos[piece] = posting.to;
      }
      scores[piece] = (scores[piece] ?? 0) + worth * (weightSums[posting.weight] ?? 0);
    }
  }
  for (const piece of pieces) {
    const sum = scores[piece] ?? 0;
    scores[piece] = (sum * (1 + saturation)) / (sum + saturation);
  }
  return {
    word,
    scores,
    pieces,
    instead,
    places: (piece, visit) => {
      const entry = entries[(firstOf[piece] ?? 0) - 1];
      if (!entry) return;
      const posting = { piece, weight: 0, from: froms[piece] ?? 0, to: tos[piece] ?? 0 };
      readPlaces(entry.postings, posting, entry.worths.length, (place, which) => {
        if ((entry.worths[which] ?? 0) > 0) visit(place);
      });
    },
  };
}

/** The most that any of the words which stand in a piece is worth. */
function worthIn({ worths, postings }: ReadEntry, posting: Posting): number {
  let most = 0;
  readPlaces(postings, posting, worths.length, (_, which) => {
    most = Math.max(most, worths[which] ?? 0);
  });
  return most;
}
