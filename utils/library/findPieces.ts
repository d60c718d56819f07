import { parseQuery } from '@/utils/search/parseQuery';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type Query } from '@/utils/search/query';
import { rankPieces, type Ranking } from '@/utils/search/rankPieces';
import { libraryDatabase, type LibraryDatabase } from './database';
import { heedChanges, inNewZone } from './inNewZone';
import { answerOfIndex, indexTables } from './openIndex';
import { readFacts } from './readFacts';
import { readFound, type FoundPiece } from './readFound';
import { scanPieces } from './scanPieces';

/** The answer to a query. */
export interface Findings extends Ranking {
  /** The query as it was understood, with what could not be. */
  query: Query;
  /** The first of what was found, as a list shows it. */
  pieces: FoundPiece[];
  /** Whether the index answered. Until it has taken in the library everything is found all the same, more slowly and in the order of saving. */
  isIndexed: boolean;
}

/** Pieces that are read with the answer: a screen of them. Reading one takes as long as a tenth of the search; what comes into sight after them is read then. */
const firstPieces = 8;

/**
 * Finds saved pieces: by the words of a query in title, standfirst, text, authors, section, tags, labels, notes and highlights, and by its operators (docs/search.md); all of
 * them, the last saved first, for an empty one. The first `limit` are read whole, the rest by {@link foundPieces}. Rejects where the library cannot be opened.
 */
export async function findPieces(query: string, limit = firstPieces): Promise<Findings> {
  const database = libraryDatabase();
  const parsed = parseQuery(query);
  const [found] = await Promise.all([
    inNewZone(async () =>
      database.transaction('r', indexTables(database), async () => {
        const ranked = await answerOfIndex(database, async (source) => rankPieces(source, parsed));
        const answer = { query: parsed, ...(ranked ?? (await rankedByScan(database, parsed))) };
        return { ...answer, pieces: await readFound(database, answer.facts.slice(0, limit), answer), isIndexed: ranked !== null };
      }),
    ),
    heedChanges(database),
  ]);
  return found;
}

/** Reads more of what {@link findPieces} found, in the order of these addresses, without those that are no longer saved: for rows that come into sight. */
export async function foundPieces(addresses: readonly string[], findings: Findings): Promise<FoundPiece[]> {
  const database = libraryDatabase();
  const { articles, bodies, highlights } = database;
  await heedChanges(database);
  return inNewZone(async () =>
    database.transaction('r', articles, bodies, highlights, async () =>
      readFound(database, await readFacts(database, addresses), findings),
    ),
  );
}

async function rankedByScan(database: LibraryDatabase, query: Query): Promise<Ranking> {
  const facts: PieceFacts[] = await scanPieces(database, query);
  return { facts, whole: facts.length, missing: new Map(), corrections: [] };
}
