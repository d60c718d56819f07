import { libraryDatabase } from '@/utils/library/database';

/** Empties every table of the library: in a real browser what one test file keeps is still there for the next, in whatever order they run. */
export async function emptyLibrary(): Promise<void> {
  await Promise.all(libraryDatabase().tables.map((table) => table.clear()));
}
