import { backupFiles, backupFormat, backupVersion, type BackupCounts, type BackupPiece } from './backupFormat';
import { takeBreaks } from './giveWay';
import { inOneOrder } from './inOneOrder';
import { pictureFile, pieceFile } from './backupNames';
import { sha256 } from './sha256';
import { createZip, type ByteSink } from './zipWriter';

/** A picture's bytes beside the address under which its piece shows it. */
export interface BackupPicture {
  address: string;
  attempts: number;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A piece as it is written: what is known of pictures that are not there, and the bytes of those that are. */
export interface PieceToWrite {
  piece: Omit<BackupPiece, 'images'>;
  missing: Exclude<NonNullable<BackupPiece['images']>[number], { state: 'kept' }>[];
  pictures: BackupPicture[];
}

export interface BackupToWrite {
  /** In the order in which the library keeps them: the order of the files. */
  pieces: AsyncIterable<PieceToWrite>;
  settings: Record<string, unknown>;
  /** Version of Taccuino. */
  application: string;
  /** Milliseconds since 1970; in the manifest alone. */
  at: number;
}

/**
 * Writes a whole library through a sink, piece after piece: what is held at a time is one piece with its pictures and the list of checksums. The same library
 * gives the same bytes but for the date in the manifest, which is stored as it is so that not even its length changes. Each file's checksum stands in a list that
 * `sha256sum -c` reads, so that a reader can prove a backup without Taccuino: the CRC-32 of a zip is too short to prove anything. Rejects with the signal's reason.
 */
export async function writeBackup(
  { pieces, settings, application, at }: BackupToWrite,
  sink: ByteSink,
  signal: AbortSignal,
  onPiece: () => void,
): Promise<BackupCounts> {
  const zip = createZip(sink);
  const lines: string[] = [];
  // Sums are worked out while the next piece is pressed, and no more than that at a time: each holds its bytes.
  let summing: Promise<string>[] = [];
  const take = async (sums: readonly Promise<string>[]): Promise<void> => void lines.push(...(await Promise.all(sums)));
  const counts: BackupCounts = { articles: 0, highlights: 0, positions: 0, versions: 0, images: 0 };
  const rest = takeBreaks();
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>, packed: boolean): Promise<void> => {
    await rest();
    summing.push(sha256(bytes).then((sum) => `${sum}  ${name}\n`));
    await zip.add(name, bytes, packed);
  };
  await add(backupFiles.settings, jsonBytes(settings), true);
  for await (const { piece, missing, pictures } of pieces) {
    signal.throwIfAborted();
    const before = summing;
    summing = [];
    counts.articles += 1;
    const place = counts.articles;
    const kept = pictures.map(({ address, attempts, type, bytes }, index) => ({
      state: 'kept' as const,
      address,
      attempts,
      type,
      size: bytes.length,
      file: pictureFile(place, index + 1, type),
    }));
    const images = [...kept, ...missing].sort((one, other) => compare(one.address, other.address));
    await add(pieceFile(place, piece.article.address), jsonBytes({ ...piece, images }), true);
    for (const [index, { bytes }] of pictures.entries()) await add(kept[index]?.file ?? '', bytes, false);
    counts.highlights += piece.highlights.length;
    counts.positions += piece.position ? 1 : 0;
    counts.versions += piece.versions.length;
    counts.images += pictures.length;
    onPiece();
    await take(before);
  }
  await take(summing);
  const checksums = new TextEncoder().encode(lines.join(''));
  await zip.add(backupFiles.checksums, checksums, true);
  const manifest = {
    format: backupFormat,
    version: backupVersion,
    application,
    exportedAt: new Date(at).toISOString(),
    counts: counts,
    checksums: await sha256(checksums),
  };
  await zip.add(backupFiles.manifest, jsonBytes(manifest), false);
  signal.throwIfAborted();
  await zip.close();
  return counts;
}

function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(inOneOrder(value), null, 1)}\n`);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
