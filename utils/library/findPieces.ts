import { type PieceFacts } from '@/utils/search/pieceFacts';
import { parseQuery } from '@/utils/search/parseQuery';
import { type QueryFault } from '@/utils/search/query';
import { type Span } from '@/utils/text/span';
import { libraryDatabase } from './database';
import { readPieces, type SavedPiece } from './savedPieces';
import { scanPieces } from './scanPieces';

/** The words of a piece that a search is about, with those to paint in them. Offsets are UTF-16. */
export interface FoundPassage {
  /** Where they stand: in the text or the standfirst, or in a note of the reader's. */
  part: 'standfirst' | 'body' | 'note';
  text: string;
  /** Of the words to paint, within `text`. */
  marks: Span[];
  /** Where `text` begins in its part, of the body as articleText has it. */
  start: number;
}

/** A saved piece as a list of what was found shows it. */
export interface FoundPiece extends SavedPiece {
  /** Null where the search names no words, or they stand only in title, authors, section or labels. */
  passage: FoundPassage | null;
  /** Words of the query that it has not, as they were written: it stands after all pieces that have them. */
  missing: string[];
}

/** How much of the library the index has taken in. While it is being built everything is found all the same, more slowly and in the order of saving. */
export type IndexProgress = { state: 'ready' } | { state: 'building'; done: number; total: number };

/** A word that stands nowhere, and the ones that were looked for in its place. */
export interface Correction {
  written: string;
  instead: string[];
}

/** The answer to a query. */
export interface Findings {
  /** What is known of each piece that was found, in the order of the answer: the best first, or the last saved first where the query has no words. */
  facts: PieceFacts[];
  /** How many of them have all words of the query; the others follow. */
  whole: number;
  /** The first of them, as a list shows them. */
  pieces: FoundPiece[];
  /** What could not be understood of the query. */
  faults: QueryFault[];
  corrections: Correction[];
  progress: IndexProgress;
}

/** Pieces that are read at once: a screen and a half. */
const firstPieces = 20;

/**
 * Finds saved pieces: by the words of a query in title, standfirst, text, authors, section, labels, notes and highlights, and by its operators (utils/search/operators.ts); all
 * of them for an empty one. The first `limit` are read whole, the rest by {@link foundPieces}. Rejects where the library cannot be opened.
 */
export async function findPieces(query: string, limit = firstPieces): Promise<Findings> {
  const database = libraryDatabase();
  const { articles, highlights, searchTexts, bodies } = database;
  return database.transaction('r', [articles, highlights, searchTexts, bodies], async () => {
    const parsed = parseQuery(query);
    const facts = await scanPieces(database, parsed);
    const pieces = await readPieces(database, facts.slice(0, limit).map(({ address }) => address)); // prettier-ignore
    return {
      facts,
      whole: facts.length,
      pieces: pieces.map((piece) => ({ ...piece, passage: null, missing: [] })),
      faults: parsed.faults,
      corrections: [],
      progress: { state: 'ready' },
    };
  });
}

/** Reads more of what {@link findPieces} found for a query, in the order of these addresses, without those that are no longer saved: for the rows that come into sight. */
export async function foundPieces(_query: string, addresses: readonly string[]): Promise<FoundPiece[]> {
  const database = libraryDatabase();
  return database.transaction('r', [database.articles, database.highlights], async () =>
    (await readPieces(database, addresses)).map((piece) => ({ ...piece, passage: null, missing: [] })),
  );
}
