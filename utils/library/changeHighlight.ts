import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { type Highlight, type Ink, type PassageSelector } from '@/utils/highlights/highlight';
import { binTables } from './bin';
import { changeInBin } from './changeInBin';
import { type LibraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { isOutdated, laterOf, rememberWrite, type HighlightPart, type Moment } from './laterWrites';
import { noteInMerger } from './mergedAway';
import { type Outcome } from './outcome';
import { changeWaiting } from './waitingHighlights';
import { highlightTables, mayTouch, writeOnce, type FromPage } from './writeOnce';

/** What may be changed of a highlight; a new selector attaches it to another place. */
export interface HighlightChange {
  ink?: Ink | undefined;
  note?: string | undefined;
  labels?: readonly string[] | undefined;
  selector?: PassageSelector | undefined;
}

const parts = ['ink', 'note', 'labels', 'selector'] as const satisfies HighlightPart[];

/**
 * Changes what is named and nothing else, but for what was changed later than `at`, in milliseconds since 1970. Null when the highlight is gone; where it has
 * just become one with others, its note goes to the one that they became, which is the answer then. Where it was removed it stays so, and the change waits
 * for it in the bin; where its piece was, its note.
 */
export async function changeHighlight(id: string, asked: HighlightChange, at: number, from?: FromPage): Promise<Outcome<Highlight | null>> {
  return writeOnce<Highlight | null>(
    (database) => [...highlightTables(database), ...binTables(database)],
    from,
    async (database) => {
      const moment = { at, from };
      const { ink, note, labels, selector } = await withoutOutdated(database, id, asked, moment);
      const changed = (before: Highlight): Highlight => ({
        ...before,
        ink: ink ?? before.ink,
        note: note ?? before.note,
        labels: labels ? cleanLabels(labels) : before.labels,
        selector: selector ?? before.selector,
        changedAt: laterOf(before.changedAt, at),
      });
      const before = await database.highlights.get(id);
      const waiting = before ? undefined : await changeWaiting(database, id, changed, from);
      if (waiting) {
        // What is being brought back lies in the bin until its piece is read, and comes back as it is there.
        await changeInBin(database, id, { changed, note: undefined }, moment);
        await rememberChange(database, id, asked, moment);
        return { value: waiting, piece: null };
      }
      const heir = !before && note !== undefined ? await noteInMerger(database, id, note, at, from) : null;
      if (heir) {
        await rememberWrite(database, heir.id, 'there', moment);
        await rememberParts(database, id, { note }, moment);
        await refreshNotes(database, heir.address);
        return { value: heir, piece: (await database.articles.get(heir.address)) ?? null };
      }
      if (!before && (await changeInBin(database, id, { changed, note }, moment))) await rememberParts(database, id, asked, moment);
      if (!before || !(await mayTouch(database, before.address, from))) return { value: null, piece: null };
      await rememberChange(database, id, asked, moment);
      const now = changed(before);
      await database.highlights.put(now);
      if (now.note !== before.note || now.labels.join('\n') !== before.labels.join('\n')) await refreshNotes(database, now.address);
      return { value: now, piece: (await database.articles.get(now.address)) ?? null };
    },
  );
}

/** What of a change is newer than all that was written to its part. */
async function withoutOutdated(database: LibraryDatabase, id: string, asked: HighlightChange, moment: Moment): Promise<HighlightChange> {
  const change: HighlightChange = { ...asked };
  for (const part of parts) if (await isOutdated(database, id, part, moment)) change[part] = undefined;
  return change;
}

async function rememberChange(database: LibraryDatabase, id: string, change: HighlightChange, moment: Moment): Promise<void> {
  await rememberWrite(database, id, 'there', moment);
  await rememberParts(database, id, change, moment);
}

async function rememberParts(database: LibraryDatabase, id: string, change: HighlightChange, moment: Moment): Promise<void> {
  for (const part of parts) if (change[part] !== undefined) await rememberWrite(database, id, part, moment);
}
