import { rootOf } from '@/utils/text/rootOf';
import { entryOf, linesHolding, piecesAt, readLine, type DictionaryEntry } from './dictionary';
import { type QueryWord } from './query';

/** A root that answers to a word of a query, and how much each of its words does, 0 to 1. */
export interface MatchingEntry {
  entry: DictionaryEntry;
  worths: number[];
}

/**
 * What a word is worth beside the very word that was asked for: another of its root, and one that it begins. Between pieces that are otherwise alike the exact word
 * decides; a piece that is about the matter in other endings still comes before one that names it in passing.
 */
const worthOf = { same: 1, sameRoot: 0.7, begun: 0.6 };

/** Roots that a beginning may stand for, those in most pieces first: “co” begins a tenth of all words. */
const mostBegun = 120;

/** The entries of a dictionary that answer to a word: itself, the words of its root, and, where `begins`, all that it begins. */
export function matchingEntries(
  dictionary: string,
  { folded, stem }: Pick<QueryWord, 'folded' | 'stem'>,
  begins: boolean,
): MatchingEntry[] {
  const seen = new Set<string>();
  const own: MatchingEntry[] = [];
  const begun: MatchingEntry[] = [];
  const look = (entry: DictionaryEntry): void => {
    if (seen.has(entry.root)) return;
    seen.add(entry.root);
    const isOwn = entry.root === root || entry.words.includes(folded);
    const worths = entry.words.map((word) => {
      if (word === folded) return worthOf.same;
      if (isOwn) return worthOf.sameRoot;
      return begins && word.startsWith(folded) ? worthOf.begun : 0;
    });
    if (isOwn) own.push({ entry, worths });
    else if (worths.some((worth) => worth > 0)) begun.push({ entry, worths });
  };
  const root = rootOf(folded, stem);
  // A root begins as its words do for three letters, or is shorter than that.
  for (const short of [root, folded.slice(0, 1), folded.slice(0, 2)]) {
    const entry = entryOf(dictionary, short);
    if (entry !== null) look(entry);
  }
  const lines = linesHolding(dictionary, folded.slice(0, 3), folded);
  for (const { line, isWhole } of lines) if (isWhole) look(readLine(dictionary, line).entry);
  if (begins) {
    const counted = lines.map(({ line }) => ({ line, pieces: piecesAt(dictionary, line) })).sort((one, other) => other.pieces - one.pieces);
    for (const { line } of counted.slice(0, mostBegun)) look(readLine(dictionary, line).entry);
  }
  return [...own, ...begun];
}

/** The entries that hold exactly these words. */
export function exactEntries(dictionary: string, words: ReadonlySet<string>, worth: number): MatchingEntry[] {
  const found = new Map<string, MatchingEntry>();
  for (const word of words) {
    for (const { entry } of matchingEntries(dictionary, { folded: word, stem: word }, false)) {
      const worths = entry.words.map((one) => (words.has(one) ? worth : 0));
      if (worths.some((one) => one > 0)) found.set(entry.root, { entry, worths });
    }
  }
  return [...found.values()];
}
