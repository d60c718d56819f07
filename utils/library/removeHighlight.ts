import { type Highlight } from '@/utils/highlights/highlight';
import { refreshNotes } from './highlightRows';
import { type Outcome } from './outcome';
import { highlightTables, mayTouch, writeOnce, type FromPage } from './writeOnce';

/** Removes a highlight and gives it back for “Annulla”; null when it was already gone. The piece stays saved. */
export async function removeHighlight(id: string, from?: FromPage): Promise<Outcome<Highlight | null>> {
  return writeOnce<Highlight | null>(highlightTables, from, async (database) => {
    const removed = await database.highlights.get(id);
    if (!removed || !(await mayTouch(database, removed.address, from))) return { value: null, piece: null };
    await database.highlights.delete(id);
    await refreshNotes(database, removed.address);
    return { value: removed, piece: (await database.articles.get(removed.address)) ?? null };
  });
}

/** Puts a removed highlight back as it was; null when its piece is no longer saved, because a highlight never stands alone. */
export async function restoreHighlight(highlight: Highlight): Promise<Outcome<Highlight | null>> {
  return writeOnce<Highlight | null>(highlightTables, undefined, async (database) => {
    const piece = await database.articles.get(highlight.address);
    if (piece === undefined) return { value: null, piece: null };
    await database.highlights.put(highlight);
    await refreshNotes(database, highlight.address);
    return { value: highlight, piece };
  });
}
