import { type PieceFacts } from '@/utils/search/pieceFacts';
import { parseQuery } from '@/utils/search/parseQuery';
import { type QueryFault } from '@/utils/search/query';
import { libraryDatabase } from './database';
import { readPieces, type SavedPiece } from './savedPieces';
import { scanPieces } from './scanPieces';

/** The answer to a query. */
export interface Findings {
  /** What is known of each piece that was found, in the order of the answer: the last saved first. */
  facts: PieceFacts[];
  /** The first of them, as a list shows them. */
  pieces: SavedPiece[];
  /** What could not be understood of the query. */
  faults: QueryFault[];
}

/** Pieces that are read at once: a screen and a half. */
const firstPieces = 20;

/**
 * Finds saved pieces: by the words of a query in title, standfirst, text, authors, section, labels, notes and highlights, and by its operators (utils/search/operators.ts); all
 * of them for an empty one. The first `limit` are read whole, the rest by {@link foundPieces}. Rejects where the library cannot be opened.
 */
export async function findPieces(query: string, limit = firstPieces): Promise<Findings> {
  const database = libraryDatabase();
  const { articles, highlights, searchTexts } = database;
  return database.transaction('r', [articles, highlights, searchTexts], async () => {
    const parsed = parseQuery(query);
    const facts = await scanPieces(database, parsed);
    const first = facts.slice(0, limit).map(({ address }) => address);
    return { facts, pieces: await readPieces(database, first), faults: parsed.faults };
  });
}

/** Reads more of what {@link findPieces} found, in the order of these addresses, without those that are no longer saved: for the rows that come into sight. */
export async function foundPieces(addresses: readonly string[]): Promise<SavedPiece[]> {
  const database = libraryDatabase();
  return database.transaction('r', [database.articles, database.highlights], async () => readPieces(database, addresses));
}
