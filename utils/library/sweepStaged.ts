import { libraryDatabase } from './database';
import { outcomeOf } from './outcome';
import { type StagedPieceRow } from './versions/version3';

/** Held by whoever restores: two would prepare in the same place. */
export const restoreLock = 'taccuino-restore';

/** Pieces that are taken away in one go. */
const slice = 20;

/** Takes away what a restore has prepared that never came in: it was cancelled, its file was torn, or the browser was closed. */
export async function sweepStaged(): Promise<void> {
  const database = libraryDatabase();
  const { images, imageBytes, stagedPieces } = database;
  for (;;) {
    const isDone = await database.transaction('rw', images, imageBytes, stagedPieces, async () => {
      const rows = await stagedPieces.limit(slice).toArray();
      const keys = rows.flatMap(keysOf);
      const kept = await images.bulkGet(keys);
      await imageBytes.bulkDelete(keys.filter((_, index) => kept[index]?.state !== 'kept'));
      await stagedPieces.bulkDelete(rows.map(({ place }) => place));
      return rows.length === 0;
    });
    if (isDone) return;
  }
}

/** Takes away what a restore left behind when its page was closed in the middle; nothing while one is at work, and where the library cannot be opened. */
export async function sweepInterrupted(): Promise<void> {
  await navigator.locks.request(restoreLock, { ifAvailable: true }, async (held) => {
    if (held !== null) await outcomeOf(sweepStaged);
  });
}

/** Where the pictures of a staged piece stand. */
export function keysOf({ piece, target }: StagedPieceRow): [articleAddress: string, imageAddress: string][] {
  return (piece.images ?? []).flatMap((image) => (image.state === 'kept' ? [[target, image.address] as [string, string]] : []));
}
