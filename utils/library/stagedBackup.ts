import { type BackupPiece } from '@/utils/export/backupFormat';
import { type BackupSource } from '@/utils/export/backupSource';
import { type Refusal } from '@/utils/export/refusal';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSavedArticles } from './findSaved';
import { inParts } from './inParts';

/** Pieces and bytes of pictures that are written at a time: little enough for other writes to come between. */
const most = { pieces: 20, bytes: 8_000_000 };

/** What of that is handed to the browser in one go, some milliseconds. */
const together = { pieces: 3, pictures: 8 };

interface Waiting {
  place: number;
  piece: BackupPiece;
  pictures: { address: string; bytes: Uint8Array<ArrayBuffer> }[];
}

/**
 * Reads a backup into the library without changing anything that is seen of it: pieces wait in a table of their own, the bytes of their pictures where they will
 * be, unseen as long as no row of a picture speaks of them. Null when all is there, or why the backup is refused. Rejects where the library cannot be written,
 * and with the signal's reason; whatever was written then waits for `sweepStaged`.
 */
export async function stageBackup(source: BackupSource, signal: AbortSignal, onPiece: () => void): Promise<Refusal | null> {
  const database = libraryDatabase();
  let waiting: Waiting[] = [];
  let held = 0;
  let place = 0;
  const flush = async (): Promise<void> => {
    await writeStaged(database, waiting);
    held = 0;
  };
  for await (const step of source.steps()) {
    signal.throwIfAborted();
    if (step.kind === 'refused') return step;
    if (step.kind === 'piece') {
      if (waiting.length >= most.pieces || held >= most.bytes) {
        await flush();
        waiting = [];
      }
      waiting.push({ place, piece: step.piece, pictures: [] });
      place += 1;
      onPiece();
      continue;
    }
    waiting.at(-1)?.pictures.push({ address: step.address, bytes: step.bytes });
    held += step.bytes.length;
    if (held >= most.bytes) {
      await flush();
      waiting = waiting.slice(-1).map((last) => ({ ...last, pictures: [] }));
    }
  }
  await flush();
  signal.throwIfAborted();
  return null;
}

async function writeStaged(database: LibraryDatabase, waiting: readonly Waiting[]): Promise<void> {
  const { articles, images, imageBytes, stagedPieces } = database;
  await database.transaction('rw', articles, images, imageBytes, stagedPieces, async () => {
    const saved = await findSavedArticles(database, waiting.map(({ piece }) => piece.article)); // prettier-ignore
    const targetOf = ({ piece }: Waiting) => saved.get(piece.article.address)?.address ?? piece.article.address;
    await inParts(waiting, together.pieces, (some) =>
      stagedPieces.bulkPut(some.map((one) => ({ place: one.place, piece: one.piece, target: targetOf(one) }))),
    );
    const rows = waiting.flatMap((one) =>
      one.pictures.map(({ address, bytes }) => ({ articleAddress: targetOf(one), imageAddress: address, bytes })),
    );
    // What the reader has of a picture is his: nothing is ever written over it.
    const here = await images.bulkGet(rows.map(({ articleAddress, imageAddress }) => [articleAddress, imageAddress] as [string, string]));
    const missing = rows.filter((_, index) => here[index]?.state !== 'kept');
    await inParts(missing, together.pictures, (some) =>
      imageBytes.bulkPut(some.map(({ bytes, ...key }) => ({ ...key, bytes: ownBuffer(bytes) }))),
    );
  });
}

/** The bytes alone: a part of a larger buffer would be kept with all of it. */
function ownBuffer(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
}
