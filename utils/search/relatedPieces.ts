import { saturated } from '@/utils/related/pieceScore';
import { rarityOf, termWorths, type QuestionTerms } from '@/utils/related/questionTerms';
import { entryOf, type DictionaryEntry } from './dictionary';
import { type IndexSource } from './indexSource';
import { orderPieces } from './orderPieces';
import { weightSums } from './pieceWords';
import { PostingReader } from './postings';

/** The pieces of an index that share most with a question. */
export interface RelatedPieces {
  /** How rare a root of the question is among all pieces; 0 for one that stands nowhere. */
  rarity: (root: string) => number;
  /** The numbers of pieces, the nearest first. */
  pieces: number[];
  /** By the number of a piece. */
  scores: Float32Array;
}

/**
 * Postings that are read for a question, those of its most telling terms first: four times as many as this made no answer better and took three times as long. The first
 * terms are read whatever they take.
 */
const mostPostings = 40_000;
const readAnyway = 4;

/** What each weight of a posting counts. */
const counts = weightSums.map(saturated);

/** Ranks the pieces of an index by BM25 over the terms of a question. `isAllowed` is asked for each piece that shares something. Terms that stand nowhere count nothing. */
export async function relatedPieces(
  source: IndexSource,
  terms: QuestionTerms,
  isAllowed: (piece: number) => boolean = () => true,
): Promise<RelatedPieces> {
  const entries = new Map([...terms.keys()].map((root) => [root, entriesOf(source, root)]));
  const countOf = (root: string): number => (entries.get(root) ?? []).reduce((sum, { entry }) => sum + entry.pieces, 0);
  const rarity = (root: string): number => (countOf(root) === 0 ? 0 : rarityOf(countOf(root), source.count));
  const worths = termWorths(terms, rarity);
  const asked: ({ root: string } & PlacedEntry)[] = [];
  let postings = 0;
  for (const [index, root] of [...worths.keys()].entries()) {
    postings += countOf(root);
    if (index >= readAnyway && postings > mostPostings) break;
    for (const { dictionary, entry } of entries.get(root) ?? []) asked.push({ root, dictionary, entry });
  }
  const bytes = await source.read(asked);
  const scores = new Float32Array(source.facts.length);
  for (const [index, { root }] of asked.entries()) {
    const worth = worths.get(root) ?? 0;
    for (const posting = new PostingReader(bytes[index] ?? new Uint8Array()); posting.next();) {
      scores[posting.piece] = (scores[posting.piece] ?? 0) + worth * (counts[posting.weight] ?? 0);
    }
  }
  const pieces: number[] = [];
  for (let piece = 0; piece < scores.length; piece += 1)
    if ((scores[piece] ?? 0) > 0 && source.facts[piece] !== undefined && isAllowed(piece)) pieces.push(piece);
  return { rarity, pieces: orderPieces(source.facts, pieces, scores), scores };
}

interface PlacedEntry {
  dictionary: number;
  entry: DictionaryEntry;
}

function entriesOf({ dictionaries }: IndexSource, root: string): PlacedEntry[] {
  return dictionaries.flatMap((text, dictionary) => {
    const entry = entryOf(text, root);
    return entry === null ? [] : [{ dictionary, entry }];
  });
}
