import { libraryDatabase } from './database';

/** When something was restored last (milliseconds since 1970) and how many pieces came, as long as that can be undone; null otherwise. Rejects where the library cannot be opened. */
export async function lastRestore(): Promise<{ at: number; pieces: number } | null> {
  const row = await libraryDatabase().restores.get('last');
  return row ? { at: row.at, pieces: row.pieces.length } : null;
}
