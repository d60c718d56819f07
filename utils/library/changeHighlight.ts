import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { type Highlight, type Ink, type PassageSelector } from '@/utils/highlights/highlight';
import { refreshNotes } from './highlightRows';
import { noteInMerger } from './mergedAway';
import { type Outcome } from './outcome';
import { highlightTables, mayTouch, writeOnce, type FromPage } from './writeOnce';

/** What may be changed of a highlight; a new selector attaches it to another place. */
export interface HighlightChange {
  ink?: Ink | undefined;
  note?: string | undefined;
  labels?: readonly string[] | undefined;
  selector?: PassageSelector | undefined;
}

/**
 * Changes what is named and nothing else; `at` in milliseconds since 1970. Null when the highlight is gone; where it has just become one with others, its note goes to
 * the one that they became, which is the answer then.
 */
export async function changeHighlight(
  id: string,
  { ink, note, labels, selector }: HighlightChange,
  at: number,
  from?: FromPage,
): Promise<Outcome<Highlight | null>> {
  return writeOnce<Highlight | null>(highlightTables, from, async (database) => {
    const before = await database.highlights.get(id);
    const heir = !before && note !== undefined ? await noteInMerger(database, id, note, at, from) : null;
    if (heir) {
      await refreshNotes(database, heir.address);
      return { value: heir, piece: (await database.articles.get(heir.address)) ?? null };
    }
    if (!before || !(await mayTouch(database, before.address, from))) return { value: null, piece: null };
    const changed: Highlight = {
      ...before,
      ink: ink ?? before.ink,
      note: note ?? before.note,
      labels: labels ? cleanLabels(labels) : before.labels,
      selector: selector ?? before.selector,
      changedAt: at,
    };
    await database.highlights.put(changed);
    if (changed.note !== before.note) await refreshNotes(database, changed.address);
    return { value: changed, piece: (await database.articles.get(changed.address)) ?? null };
  });
}
