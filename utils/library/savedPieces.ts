import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type LibraryDatabase } from './database';

/** A saved piece as a list shows it. */
export interface SavedPiece extends PieceFacts {
  title: string;
  standfirst: string | null;
}

/** The pieces of these facts with what only their rows have, in their order, without those that are no longer saved; inside a transaction over articles. */
export async function readPieces(database: LibraryDatabase, facts: readonly PieceFacts[]): Promise<SavedPiece[]> {
  const rows = await database.articles.bulkGet(facts.map(({ address }) => address));
  return facts.flatMap((ofPiece, index) => {
    const row = rows[index];
    return row ? [{ ...ofPiece, title: row.title, standfirst: row.standfirst }] : [];
  });
}
