import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { type ImageFault, type ImageRow } from './versions/version1';

/** How often a picture is asked for before its fault is final. */
const lastAttempt = 3;

export type ImageKey = Pick<ImageRow, 'articleAddress' | 'imageAddress'>;

/** Pictures still to be fetched, those asked for least often first. Rejects where the library cannot be opened. */
export async function wantedImages(): Promise<ImageKey[]> {
  const rows = await libraryDatabase().images.where('state').equals('wanted').toArray();
  return rows
    .sort((one, other) => one.attempts - other.attempts)
    .map(({ articleAddress, imageAddress }) => ({ articleAddress, imageAddress }));
}

/** Keeps the bytes of a picture; nothing is kept of a piece that was removed in the meantime. */
export async function keepImage({ articleAddress, imageAddress }: ImageKey, type: string, bytes: ArrayBuffer): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const { images, imageBytes } = libraryDatabase();
    return libraryDatabase().transaction('rw', images, imageBytes, async () => {
      const row = await images.get([articleAddress, imageAddress]);
      if (!row) return null;
      await images.put({ ...row, state: 'kept', attempts: row.attempts + 1, because: null, size: bytes.byteLength, type });
      await imageBytes.put({ articleAddress, imageAddress, bytes });
      return null;
    });
  });
}

/** Notes why a picture could not be had; after the third attempt, or at once when `final`, it is not asked for again. */
export async function noteImageFault(
  { articleAddress, imageAddress }: ImageKey,
  because: ImageFault,
  final: boolean,
): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const { images } = libraryDatabase();
    return libraryDatabase().transaction('rw', images, async () => {
      const row = await images.get([articleAddress, imageAddress]);
      const attempts = (row?.attempts ?? 0) + 1;
      if (row?.state === 'wanted')
        await images.put({ ...row, state: final || attempts >= lastAttempt ? 'failed' : 'wanted', attempts, because });
      return null;
    });
  });
}
