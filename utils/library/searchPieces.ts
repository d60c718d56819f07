import { matchesQuery } from '@/utils/search/matchesQuery';
import { libraryDatabase } from './database';
import { readPieces, type SavedPiece } from './savedPieces';

/**
 * The saved pieces in which every word of the query begins some word of title, standfirst, authors, section, text or notes; all of them for an empty query.
 * Rejects where the library cannot be opened.
 */
export async function searchPieces(query: string): Promise<SavedPiece[]> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.highlights, database.searchTexts, async () => {
    if (query.trim() === '') return readPieces(database);
    const found = new Set<string>();
    await database.searchTexts.each(({ address, piece, notes }) => {
      if (matchesQuery(`${piece}\n${notes}`, query)) found.add(address);
    });
    return (await readPieces(database)).filter(({ address }) => found.has(address));
  });
}
