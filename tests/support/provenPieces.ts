import { openBackup } from '@/utils/export/openBackup';

/** How many pieces a file of these bytes brings, every one of them proven with its pictures; null where it is refused. */
export async function provenPieces(bytes: Uint8Array<ArrayBuffer>): Promise<number | null> {
  const source = await openBackup(new Blob([bytes]));
  if (source.kind === 'refused') return null;
  let pieces = 0;
  for await (const step of source.steps()) {
    if (step.kind === 'refused') return null;
    if (step.kind === 'piece') pieces += 1;
  }
  return pieces;
}
