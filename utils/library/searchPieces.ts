import { matchesQuery } from '@/utils/search/matchesQuery';
import { libraryDatabase, type LibraryDatabase } from './database';
import { readPieces, type SavedPiece } from './savedPieces';

/** The first pieces that were found, and how many there are in all. */
export interface FoundPieces {
  pieces: SavedPiece[];
  total: number;
}

/**
 * The saved pieces in which every word of the query begins some word of title, standfirst, authors, section, text or notes, the last saved first; all of them
 * for an empty query. At most `limit` are read: of ten thousand a list shows a hundred. Rejects where the library cannot be opened.
 */
export async function searchPieces(query: string, limit = Infinity): Promise<FoundPieces> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.highlights, database.searchTexts, async () => {
    const newestFirst = (await database.articles.orderBy('savedAt').primaryKeys()).reverse();
    const matching = query.trim() === '' ? null : await matchesOf(database, query);
    const found = matching === null ? newestFirst : newestFirst.filter((address) => matching.has(address));
    return { pieces: await readPieces(database, found.slice(0, limit)), total: found.length };
  });
}

async function matchesOf(database: LibraryDatabase, query: string): Promise<Set<string>> {
  const found = new Set<string>();
  await database.searchTexts.each(({ address, piece, notes }) => {
    if (matchesQuery(`${piece}\n${notes}`, query)) found.add(address);
  });
  return found;
}
