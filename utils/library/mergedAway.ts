import { type Highlight } from '@/utils/highlights/highlight';
import { type LibraryDatabase } from './database';
import { byPosition } from './highlightsOf';
import { laterOf } from './laterWrites';
import { mayTouch, type FromPage } from './writeOnce';

/** Where a highlight has gone. */
interface MergedAway {
  into: string;
  /** Its note, which is a part of the other's. */
  note: string;
  /** As it was when it went. */
  highlight: Highlight;
}

/**
 * Remembers for which highlight these went, within the transaction of the merger: another page may still show them, and a note that is being typed there would
 * otherwise be lost. Kept beside what was answered, and as long: a page that hears of the merger shows them no more.
 */
export async function rememberMerger(database: LibraryDatabase, into: string, removed: readonly Highlight[]): Promise<void> {
  const at = Date.now();
  await database.answeredRequests.bulkPut(
    removed.map((highlight) => ({
      id: rowOf(highlight.id),
      at,
      answer: { into, note: highlight.note, highlight } satisfies MergedAway,
    })),
  );
}

/**
 * Writes the note of a highlight that is gone for another where it now belongs: in the place of what it had noted before, at the end where that is no longer to be
 * found. A merger that was merged again hands it on. Gives the highlight that has it, null where there is none or the page that asks may not touch it; within a transaction over
 * articles and highlights.
 */
export async function noteInMerger(
  database: LibraryDatabase,
  id: string,
  note: string,
  at: number,
  from: FromPage | undefined,
): Promise<Highlight | null> {
  const gone = await mergedAway(database, id);
  if (gone === null) return null;
  const merger = await database.highlights.get(gone.into);
  const whole = merger?.note ?? (await mergedAway(database, gone.into))?.note;
  if (whole === undefined || (merger && !(await mayTouch(database, merger.address, from)))) return null;
  const changed = withPart(whole, gone.note, note);
  await database.answeredRequests.put({ id: rowOf(id), at: Date.now(), answer: { ...gone, note } satisfies MergedAway });
  if (!merger) return noteInMerger(database, gone.into, changed, at, from);
  const noted = { ...merger, note: changed, changedAt: laterOf(merger.changedAt, at) };
  await database.highlights.put(noted);
  return noted;
}

/** What a highlight has just taken the place of, of those with these ids, in the order of the text: for a page that is told of its merger a second time, and may yet undo it. */
export async function mergedInto(database: LibraryDatabase, into: string, ids: readonly string[]): Promise<Highlight[]> {
  const gone = await Promise.all(ids.map((id) => mergedAway(database, id)));
  return gone.flatMap((one) => (one?.into === into ? [one.highlight] : [])).sort(byPosition);
}

/** Forgets a merger that is undone. Gives the highlights that it replaced with what was noted of them since. */
export async function forgetMerger(database: LibraryDatabase, into: string, removed: readonly Highlight[]): Promise<Highlight[]> {
  const remembered = await Promise.all(removed.map(({ id }) => mergedAway(database, id)));
  const own = removed.filter((_, index) => remembered[index]?.into === into);
  await database.answeredRequests.bulkDelete(own.map(({ id }) => rowOf(id)));
  return removed.map((one, index) => (own.includes(one) ? { ...one, note: remembered[index]?.note ?? one.note } : one));
}

async function mergedAway(database: LibraryDatabase, id: string): Promise<MergedAway | null> {
  return ((await database.answeredRequests.get(rowOf(id)))?.answer as MergedAway | undefined) ?? null;
}

/** Requests have ids without a blank: none can be taken for one of these rows. */
function rowOf(id: string): string {
  return `merged away ${id}`;
}

/** A note of several, parted by blank lines, with another part in the place of one. */
function withPart(whole: string, before: string, now: string): string {
  const [framed, part] = [`\n\n${whole}\n\n`, `\n\n${before.trim()}\n\n`];
  const at = before.trim() === '' ? -1 : framed.indexOf(part);
  const parts = at < 0 ? [whole, now] : [framed.slice(0, at), now, framed.slice(at + part.length)];
  return parts
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('\n\n');
}
