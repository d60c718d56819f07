import { type Highlight } from '@/utils/highlights/highlight';
import { type LibraryDatabase } from './database';
import { laterOf, type Moment } from './laterWrites';
import { type BinnedPiece } from './versions/version3';
import { mayTouch, type FromPage } from './writeOnce';

/**
 * Milliseconds after which a note is no longer taken for one that was being typed when its piece was removed: a page hears of a removal within seconds. Whole
 * pieces are read to find it, pictures too, so that few should be.
 */
const stillTyping = 10 * 60_000;

/**
 * Changes a highlight that another place has just removed where it lies in the bin, so that it comes back as its reader left it; where its whole piece was removed its note
 * alone, undefined for none. `at` in milliseconds since 1970. Says whether it lies there by itself; nothing is done where it does not lie there, or the page that asks may
 * not touch it. Within a transaction over articles and the bin.
 */
export async function changeInBin(
  database: LibraryDatabase,
  id: string,
  change: { changed: (before: Highlight) => Highlight; note: string | undefined },
  { at, from }: Moment,
): Promise<boolean> {
  const row = await database.binnedThings.get(id);
  if (row === undefined) {
    if (change.note !== undefined) await noteInPiece(database, id, change.note, at, from);
    return false;
  }
  if (row.thing.kind !== 'highlight') return false;
  const { address } = row.thing.highlight;
  // Its piece may have been removed since, and no address is known any more but its own.
  if (from?.address !== address && !(await mayTouch(database, address, from))) return false;
  await database.binnedThings.put({ id, thing: { kind: 'highlight', highlight: change.changed(row.thing.highlight) } });
  return true;
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
    const highlights = thing.piece.highlights.map((one): Highlight =>
      one.id === id ? { ...one, note, changedAt: laterOf(one.changedAt, at) } : one,
    );
    await database.binnedThings.put({ id: key, thing: { kind: 'piece', piece: { ...thing.piece, highlights } } });
  }
}

/** Whether a removed piece is the one that a page asks for; any, where a page of ours asks. */
function isOf({ article: { address, otherAddresses } }: BinnedPiece, from: FromPage | undefined): boolean {
  return from === undefined || from.address === address || otherAddresses.includes(from.address);
}
