import { type Article } from '@/utils/article/article';
import { placeInArticle } from '@/utils/highlights/placeInArticle';
import { type Highlight } from '@/utils/highlights/highlight';
import { binTables } from './bin';
import { libraryDatabase, type LibraryDatabase } from './database';
import { keepWithin } from './keepHighlight';
import { isOutdated, type Moment } from './laterWrites';
import { mergedInto } from './mergedAway';
import { mergeWithin, type Merged } from './mergeHighlights';
import { outcomeOf, type Outcome } from './outcome';
import { pieceTables, saveWithin } from './saveArticle';
import { type ArticleRow } from './versions/version1';
import { type WaitingHighlightRow } from './versions/version3';
import { mayTouch, writeOnce, type FromPage } from './writeOnce';

/** What a page tells of a highlight; its id is minted there, so that the same message sent again changes nothing. */
export type MadeHighlight = Omit<Highlight, 'address' | 'changedAt'>;

/**
 * Writes down what was made in a page, before anything else is done for it: reading the piece takes a while, in which the page may be closed or loaded again.
 * `replaces` are the ids of those that it takes the place of. Nothing where the request was answered before, the highlight waits or is kept already, or was
 * removed later than the reader did this.
 */
export async function awaitPiece(made: MadeHighlight, replaces: readonly string[], from: FromPage): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const { waitingHighlights, highlights, answeredRequests } = libraryDatabase();
    await libraryDatabase().transaction('rw', waitingHighlights, highlights, answeredRequests, async () => {
      if ((await answeredRequests.get(from.request)) || (await highlights.get(made.id)) || (await waitingHighlights.get({ id: made.id })))
        return;
      if (await isOutdated(libraryDatabase(), made.id, 'gone', { at: from.doneAt ?? Date.now(), from })) return;
      await waitingHighlights.add({ ...made, request: from.request, address: from.address, replaces: [...replaces] });
    });
    return null;
  });
}

/**
 * Keeps what waits under an id, and takes the place of these, now that its piece is read, saving the piece with it, in one transaction; `at` in milliseconds since 1970. Gives it with what it took the
 * place of, as it is kept where that was done already; null where it was removed meanwhile.
 */
export async function keepWaiting(
  { id, replaces }: Pick<WaitingHighlightRow, 'id' | 'replaces'>,
  article: Article,
  at: number,
  from: FromPage,
): Promise<Outcome<Merged | null>> {
  return writeOnce<Merged | null>(
    (database) => [...pieceTables(database), ...binTables(database), database.highlights, database.waitingHighlights],
    from,
    async (database) => {
      const waiting = await takeWaiting(database, id);
      const known = await database.highlights.get(id);
      if (known) return { value: { highlight: known, removed: await mergedInto(database, id, replaces) }, piece: null };
      if (!waiting) return { value: null, piece: null };
      const { row } = await saveWithin(database, article, at);
      return { value: await keepTaken(database, waiting, article, row, { at: from.doneAt ?? at, from }), piece: row };
    },
  );
}

/** What waits for the piece of this address, in the order in which it was made. Rejects where the library cannot be opened. */
export async function waitingUnder(address: string): Promise<WaitingHighlightRow[]> {
  return libraryDatabase().waitingHighlights.where('address').equals(address).sortBy('order');
}

/** A highlight that waits for its piece, with the ids of those that it takes the place of. */
export interface Waiting {
  highlight: Highlight;
  replaces: readonly string[];
}

/** All that waits, of whatever piece; within a transaction over what waits. */
export async function allWaiting({ waitingHighlights }: LibraryDatabase): Promise<Waiting[]> {
  return (await waitingHighlights.toArray()).map((row) => ({ highlight: asHighlight(row), replaces: row.replaces }));
}

/** Changes a highlight that still waits; undefined where none does, or the page that asks may not touch it. Within a transaction over articles and what waits. */
export async function changeWaiting(
  database: LibraryDatabase,
  id: string,
  change: (before: Highlight) => Highlight,
  from: FromPage | undefined,
): Promise<Highlight | undefined> {
  const waiting = await touchable(database, id, from);
  if (!waiting) return undefined;
  const { changedAt, ...changed } = change(asHighlight(waiting));
  await database.waitingHighlights.put({ ...waiting, ...changed });
  return { ...changed, changedAt };
}

/** Gives up a highlight that still waits, and gives it back; undefined as in {@link changeWaiting}. */
export async function removeWaiting(database: LibraryDatabase, id: string, from: FromPage | undefined): Promise<Highlight | undefined> {
  const waiting = await touchable(database, id, from);
  if (!waiting) return undefined;
  await database.waitingHighlights.delete(waiting.order);
  return asHighlight(waiting);
}

/** Lets what was made in a page at this address wait no longer. One that is kept stays. */
export async function giveUpWaiting(id: string, address: string): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await libraryDatabase().waitingHighlights.where({ id, address }).delete();
    return null;
  });
}

async function touchable(database: LibraryDatabase, id: string, from: FromPage | undefined): Promise<WaitingHighlightRow | undefined> {
  const waiting = await database.waitingHighlights.get({ id });
  const mayBe = waiting && (from?.address === waiting.address || (await mayTouch(database, waiting.address, from)));
  return mayBe ? waiting : undefined;
}

async function takeWaiting(database: LibraryDatabase, id: string): Promise<WaitingHighlightRow | undefined> {
  const waiting = await database.waitingHighlights.get({ id });
  if (waiting) await database.waitingHighlights.delete(waiting.order);
  return waiting;
}

/** Those whose place it takes may wait as well, and are kept first. */
async function keepTaken(
  database: LibraryDatabase,
  waiting: WaitingHighlightRow,
  article: Article,
  row: ArticleRow,
  moment: Moment,
): Promise<Merged> {
  for (const id of waiting.replaces) {
    const other = await takeWaiting(database, id);
    if (other) await keepTaken(database, other, article, row, moment);
  }
  const made = asHighlight(waiting);
  const highlight = { ...made, selector: placeInArticle(article, made.selector) };
  if (waiting.replaces.length > 0) return mergeWithin(database, { replaced: waiting.replaces, highlight }, row, moment);
  return { highlight: await keepWithin(database, highlight, row, moment), removed: [] };
}

function asHighlight({ order: _order, request: _request, replaces: _replaces, ...made }: WaitingHighlightRow): Highlight {
  return { ...made, changedAt: made.createdAt };
}
