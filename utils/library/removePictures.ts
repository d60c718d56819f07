import { libraryDatabase, type LibraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { type ImageRow } from './versions/version1';

/** How many pictures, of how many pieces, and their bytes. */
export interface RemovablePictures {
  pictures: number;
  pieces: number;
  bytes: number;
}

/** What {@link removePictures} would remove for this much room, in bytes. Rejects where the library cannot be opened. */
export async function removablePictures(room: number): Promise<RemovablePictures> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.images, async () => told(await oldestPictures(database, room)));
}

/**
 * Removes pictures of saved pieces until so many bytes are free, or there are no more: of those saved first before the others, and all of a piece at once. Nothing
 * else is removed. Each is missing then, as one that could not be kept for want of room, and is not asked for again unless the reader wishes it.
 */
export async function removePictures(room: number): Promise<Outcome<RemovablePictures>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    const { articles, images, imageBytes } = database;
    return database.transaction('rw', articles, images, imageBytes, async () => {
      const rows = await oldestPictures(database, room);
      await imageBytes.bulkDelete(rows.map(({ articleAddress, imageAddress }) => [articleAddress, imageAddress]));
      await images.bulkPut(rows.map((row) => ({ ...row, state: 'failed', because: 'full', size: 0, type: null })));
      return told(rows);
    });
  });
}

async function oldestPictures({ articles, images }: LibraryDatabase, room: number): Promise<ImageRow[]> {
  const kept = Map.groupBy(await images.where('state').equals('kept').toArray(), ({ articleAddress }) => articleAddress);
  const chosen: ImageRow[] = [];
  let bytes = 0;
  for (const address of await articles.orderBy('savedAt').primaryKeys()) {
    if (bytes >= room) break;
    const ofPiece = kept.get(address) ?? [];
    chosen.push(...ofPiece);
    bytes += ofPiece.reduce((sum, { size }) => sum + size, 0);
  }
  return chosen;
}

function told(rows: readonly ImageRow[]): RemovablePictures {
  return {
    pictures: rows.length,
    pieces: new Set(rows.map(({ articleAddress }) => articleAddress)).size,
    bytes: rows.reduce((sum, { size }) => sum + size, 0),
  };
}
