import { type Highlight } from '@/utils/highlights/highlight';
import { binTables, putInBin } from './bin';
import { type LibraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { isOutdated, rememberWrite } from './laterWrites';
import { type Outcome } from './outcome';
import { removeWaiting } from './waitingHighlights';
import { highlightTables, mayTouch, writeOnce, type FromPage } from './writeOnce';

/**
 * Moves a highlight into the bin, at its own id, and gives it back for “Annulla”; `at` in milliseconds since 1970. Null when it was already gone, or was kept or
 * changed later than that. The piece stays saved.
 */
export async function removeHighlight(id: string, at: number, from?: FromPage): Promise<Outcome<Highlight | null>> {
  const tables = (database: LibraryDatabase) => [...highlightTables(database), ...binTables(database)];
  return writeOnce<Highlight | null>(tables, from, async (database) => {
    const moment = { at, from };
    if (await isOutdated(database, id, 'there', moment)) return { value: null, piece: null };
    const removed = await database.highlights.get(id);
    // Also of one that is not there yet: the message that it was made may still be on its way.
    if (!removed || (await mayTouch(database, removed.address, from))) await rememberWrite(database, id, 'gone', moment);
    const waiting = removed ? undefined : await removeWaiting(database, id, from);
    if (waiting) return { value: waiting, piece: null };
    if (!removed || !(await mayTouch(database, removed.address, from))) return { value: null, piece: null };
    const piece = (await database.articles.get(removed.address)) ?? null;
    const row = { id, removedAt: at, address: removed.address, title: piece?.title ?? '', words: removed.selector.quotation };
    await putInBin(database, row, { kind: 'highlight', highlight: removed });
    await database.highlights.delete(id);
    await refreshNotes(database, removed.address);
    return { value: removed, piece };
  });
}
