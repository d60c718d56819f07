import { type Article } from '@/utils/article/article';
import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { type Highlight } from '@/utils/highlights/highlight';
import { type LibraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { byPosition } from './highlightsOf';
import { isOutdated, rememberWrite, type Moment } from './laterWrites';
import { forgetMerger, mergedInto, rememberMerger } from './mergedAway';
import { type Outcome } from './outcome';
import { pieceTables, saveWithin } from './saveArticle';
import { type ArticleRow } from './versions/version1';
import { highlightTables, mayTouch, writeOnce, type FromPage } from './writeOnce';

/** Several highlights that become one, which covers their passages. */
export interface Merger {
  /** Ids of those that it takes the place of. */
  replaced: readonly string[];
  highlight: Highlight;
}

export interface Merged {
  highlight: Highlight;
  /** Those that are gone for it, as they were: what {@link splitHighlights} puts back. */
  removed: Highlight[];
}

/**
 * Puts one highlight in the place of others of the same piece, in one transaction; `at` in milliseconds since 1970. What they noted goes on in its note, a
 * blank line between, in the order of the text, unless it has it already; their labels are joined. One that is gone already leaves nothing to take over.
 */
export async function mergeHighlights(
  { replaced, highlight }: Merger,
  article: Article,
  at: number,
  from?: FromPage,
): Promise<Outcome<Merged>> {
  return writeOnce<Merged>(
    (database) => [...pieceTables(database), database.highlights],
    from,
    async (database) => {
      const known = await database.highlights.get(highlight.id);
      if (known) return { value: { highlight: known, removed: await mergedInto(database, known.id, replaced) }, piece: null };
      const { row } = await saveWithin(database, article, at);
      return { value: await mergeWithin(database, { replaced, highlight }, row, { at, from }), piece: row };
    },
  );
}

/** Puts a new highlight in the place of others, as {@link mergeHighlights} does, inside a transaction that is open, under the address of the saved piece. */
export async function mergeWithin(
  database: LibraryDatabase,
  { replaced, highlight }: Merger,
  { address }: ArticleRow,
  moment: Moment,
): Promise<Merged> {
  const found = await database.highlights.bulkGet([...replaced]);
  const removed = found
    .filter((one) => one !== undefined)
    .filter((one) => one.address === address)
    .sort(byPosition);
  const merged = { ...joined(highlight, removed), address };
  await database.highlights.bulkDelete(removed.map(({ id }) => id));
  await database.highlights.add(merged);
  await rememberWrite(database, merged.id, 'there', moment);
  for (const id of replaced) await rememberWrite(database, id, 'gone', moment);
  await rememberMerger(database, merged.id, removed);
  await refreshNotes(database, address);
  return { highlight: merged, removed };
}

/**
 * Undoes a merger: the merged highlight goes, those that it replaced come back as they were, with what was noted of them since; what was written on the merged one goes
 * to the first of them. Null when their piece is no longer saved, or the merged one was changed or removed later than the reader undid it. One that is there
 * already, or that belongs to another piece, is left alone.
 */
export async function splitHighlights(id: string, removed: readonly Highlight[], from?: FromPage): Promise<Outcome<Highlight[] | null>> {
  return writeOnce<Highlight[] | null>(highlightTables, from, async (database) => {
    const merged = await database.highlights.get(id);
    const address = merged?.address ?? removed[0]?.address ?? '';
    const piece = await database.articles.get(address);
    if (piece === undefined || !(await mayTouch(database, address, from))) return { value: null, piece: null };
    const moment = { at: from?.doneAt ?? Date.now(), from };
    if ((await isOutdated(database, id, 'there', moment)) || (await isOutdated(database, id, 'gone', moment)))
      return { value: null, piece: null };
    await rememberWrite(database, id, 'gone', moment);
    await database.highlights.delete(id);
    const outdated = await Promise.all(removed.map((one) => isOutdated(database, one.id, 'gone', moment)));
    const own = await forgetMerger(
      database,
      id,
      removed.filter((one, index) => one.address === address && outdated[index] !== true),
    );
    for (const one of own) await rememberWrite(database, one.id, 'there', moment);
    const present = await database.highlights.bulkGet(own.map((one) => one.id));
    const back = own
      .map((one, index) => present[index] ?? one)
      .map((one, index) => (index === 0 && merged ? withSince(one, merged, own) : one));
    await database.highlights.bulkPut(back);
    await refreshNotes(database, address);
    return { value: back, piece };
  });
}

/** The first of those put back, with what the merged one was noted and labelled since: none of the reader's words go with an “Annulla”. */
function withSince(first: Highlight, merged: Highlight, replaced: readonly Highlight[]): Highlight {
  const written = replaced.reduce((note, one) => note.replace(one.note.trim(), ''), merged.note).trim();
  const known = new Set(replaced.flatMap(({ labels }) => labels));
  const note =
    written === '' || first.note.includes(written) ? first.note : [first.note, written].filter((part) => part !== '').join('\n\n');
  return { ...first, note, labels: cleanLabels([...first.labels, ...merged.labels.filter((label) => !known.has(label))]) };
}

function joined(highlight: Highlight, replaced: readonly Highlight[]): Highlight {
  const notes = replaced.map(({ note }) => note.trim()).filter((note) => note !== '' && !highlight.note.includes(note));
  return {
    ...highlight,
    note: [...new Set(notes), highlight.note].filter((note) => note.trim() !== '').join('\n\n'),
    labels: cleanLabels([...replaced.flatMap(({ labels }) => labels), ...highlight.labels]),
  };
}
