import { type Highlight } from '@/utils/highlights/highlight';
import { type LibraryDatabase } from './database';
import { type BinnedPiece } from './versions/version3';
import { mayTouch, type FromPage } from './writeOnce';

/**
 * Milliseconds after which a note is no longer taken for one that was being typed when its piece was removed: a page hears of a removal within seconds. Whole
 * pieces are read to find it, pictures too, so that few should be.
 */
const stillTyping = 10 * 60_000;

/**
 * Writes what is noted on a highlight while another place removes it, or its whole piece, where it lies in the bin, so that it comes back with it; `at` in milliseconds
 * since 1970. Nothing where it is not there or the page that asks may not touch it. Within a transaction over articles and the bin.
 */
export async function noteInBin(
  database: LibraryDatabase,
  id: string,
  note: string,
  at: number,
  from: FromPage | undefined,
): Promise<void> {
  const row = await database.binnedThings.get(id);
  if (row === undefined) {
    await noteInPiece(database, id, note, at, from);
    return;
  }
  if (row.thing.kind !== 'highlight' || !(await mayTouch(database, row.thing.highlight.address, from))) return;
  await database.binnedThings.put({ id, thing: { kind: 'highlight', highlight: { ...row.thing.highlight, note } } });
}

async function noteInPiece(database: LibraryDatabase, id: string, note: string, at: number, from: FromPage | undefined): Promise<void> {
  const lately = await database.bin
    .where('removedAt')
    .above(at - stillTyping)
    .filter(({ kind }) => kind === 'piece')
    .primaryKeys();
  for (const key of lately) {
    const thing = (await database.binnedThings.get(key))?.thing;
    if (thing?.kind !== 'piece' || !isOf(thing.piece, from) || !thing.piece.highlights.some((one) => one.id === id)) continue;
    const highlights = thing.piece.highlights.map((one): Highlight => (one.id === id ? { ...one, note, changedAt: at } : one));
    await database.binnedThings.put({ id: key, thing: { kind: 'piece', piece: { ...thing.piece, highlights } } });
  }
}

/** Whether a removed piece is the one that a page asks for; any, where a page of ours asks. */
function isOf({ article: { address, otherAddresses } }: BinnedPiece, from: FromPage | undefined): boolean {
  return from === undefined || from.address === address || otherAddresses.includes(from.address);
}
