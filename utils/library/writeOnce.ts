import { Dexie, RangeSet, type Table } from 'dexie';
import { announceChange } from './announceChange';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';

/** Where a write comes from when a page asked for it: the request's id, the same each time it is sent, and the address whose piece alone it may touch. */
export interface FromPage {
  request: string;
  address: string;
  /** When the reader did it, in milliseconds since 1970; now where that is not told. */
  doneAt?: number;
}

/** What a write gives, and the piece to tell open pages of; null where nothing changed. */
interface Written<T> {
  value: T;
  piece: { address: string; otherAddresses: readonly string[] } | null;
}

/** Milliseconds for which an answer is remembered. A message is sent again at once when its answer is lost: minutes are ample, and what the reader removed is soon gone for good. */
const remembered = 10 * 60_000;

/**
 * Runs a write in one transaction over these tables, tells open pages after the commit, and names its failure. A page's request that was answered before is
 * answered the same again and writes nothing: the background may die between the commit and its answer, and the page then sends the message once more.
 */
export async function writeOnce<T>(
  tables: (database: LibraryDatabase) => Table[],
  from: FromPage | undefined,
  write: (database: LibraryDatabase) => Promise<Written<T>>,
): Promise<Outcome<T>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', [...tables(database), database.answeredRequests], async () => {
      const before = from && (await database.answeredRequests.get(from.request));
      if (before) return { ...(before.answer as Written<T>), isAgain: true };
      const { value, piece } = await write(database);
      const answer = { value, piece: piece && { address: piece.address, otherAddresses: piece.otherAddresses } };
      if (from) await remember(database, from.request, answer);
      return { ...answer, isAgain: false };
    });
  });
  if (outcome.kind === 'failed') return outcome;
  const { value, piece, isAgain } = outcome.value;
  // After a lost answer too: the background may have died before it told anybody, the publisher's pages or ours.
  if (piece && isAgain) Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
  if (piece) await announceChange(piece);
  return { kind: 'done', value };
}

/** The tables of a write that touches highlights alone, be they kept or waiting for their piece. */
export function highlightTables({ articles, highlights, searchTexts, waitingHighlights }: LibraryDatabase): Table[] {
  return [articles, highlights, searchTexts, waitingHighlights];
}

/** Whether who asks may touch what belongs to the piece kept under exactly this address; within a transaction over articles. */
export async function mayTouch(database: LibraryDatabase, address: string, from: FromPage | undefined): Promise<boolean> {
  return from === undefined || (await findSaved(database, from.address))?.address === address;
}

/** Forgets what was answered long ago; called when the background starts, since after the last write nobody else would. */
export async function forgetAnswers(): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await forgetOld(libraryDatabase(), Date.now());
    return null;
  });
}

async function remember(database: LibraryDatabase, id: string, answer: Written<unknown>): Promise<void> {
  const at = Date.now();
  await forgetOld(database, at);
  await database.answeredRequests.put({ id, at, answer });
}

/** What was answered before the clock was set back would else be remembered until the clock has caught up: it counts as answered now. */
async function forgetOld({ answeredRequests }: LibraryDatabase, now: number): Promise<void> {
  await answeredRequests
    .where('at')
    .below(now - remembered)
    .delete();
  await answeredRequests
    .where('at')
    .above(now + remembered)
    .modify({ at: now });
}
