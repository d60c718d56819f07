import { libraryDatabase } from './database';

/** A picture of a saved piece, from the reader's own disk; null when it is not (yet) kept. Rejects where the library cannot be opened. */
export async function savedImage(articleAddress: string, imageAddress: string): Promise<Blob | null> {
  const { images, imageBytes } = libraryDatabase();
  const [row, kept] = await Promise.all([images.get([articleAddress, imageAddress]), imageBytes.get([articleAddress, imageAddress])]);
  return row?.type && kept ? new Blob([kept.bytes], { type: row.type }) : null;
}
