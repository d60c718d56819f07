import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { listenUntil } from '@/utils/messaging/listenUntil';
import { articleAddress } from '@/utils/publisher/articleAddress';

/*
 * Pieces that the reader saved without opening them, until their text is here: in `storage.local`, so that every context can put one there without the library, and
 * none is lost when all of them are closed. What is here of a piece is no part of the library yet.
 */
const key = 'awaitedPieces';

/** How often the text of a piece is asked for before its fault is final. */
const lastAttempt = 3;

/** As many as a reader can have chosen by hand; a list without end would be read whole at each change. */
const most = 500;

/**
 * Why the text of a piece could not be had. `unreachable`: the site does not answer; `refused`: it gives no page; `gone`: it has no such page; `too-large`: more than is
 * read; `not-an-article`: what stands there is none; `login`: the site wants to know who asks; `full`: there is no room on the disk.
 */
const faultSchema = z.enum(['unreachable', 'refused', 'gone', 'too-large', 'not-an-article', 'login', 'full']);

const awaitedSchema = z.object({
  address: z.string(),
  title: z.string(),
  /** Milliseconds since 1970. */
  addedAt: z.number(),
  state: z.enum(['wanted', 'failed']),
  attempts: z.number(),
  because: z.nullable(faultSchema),
});

export type AwaitFault = z.infer<typeof faultSchema>;
export type AwaitedPiece = z.infer<typeof awaitedSchema>;

/** The pieces that wait for their text, those chosen first at the head; what is not one is passed over. Rejects where the browser's storage cannot be read. */
export async function awaitedPieces(): Promise<AwaitedPiece[]> {
  return awaitedFrom((await browser.storage.local.get(key))[key]);
}

/**
 * Lets a piece wait for its text; `at` in milliseconds since 1970. One that waits already is asked for again. `refused`: it is no address of a piece, or too many wait.
 * `unwritten`: the browser's storage cannot be read or written.
 */
export async function awaitPiece(
  { address, title }: Pick<AwaitedPiece, 'address' | 'title'>,
  at: number,
): Promise<'waits' | 'refused' | 'unwritten'> {
  if (articleAddress(address) !== address) return 'refused';
  const after = await changeAwaited((before) => {
    const others = before.filter((piece) => piece.address !== address);
    const known = before.find((piece) => piece.address === address);
    if (others.length >= most) return before;
    const wanted = { state: 'wanted' as const, attempts: 0, because: null };
    return [...others, { address, title: known?.title ?? title, addedAt: known?.addedAt ?? at, ...wanted }];
  });
  if (after === null) return 'unwritten';
  return after.some((piece) => piece.address === address) ? 'waits' : 'refused';
}

/** Lets the pieces of a backup wait as they did when it was made, but for those that wait here already. Gives the addresses that came, null where the browser's storage cannot be written. */
export async function addAwaited(exported: readonly AwaitedPiece[]): Promise<string[] | null> {
  let added: AwaitedPiece[] = [];
  const after = await changeAwaited((before) => {
    const here = new Set(before.map(({ address }) => address));
    added = exported.filter(({ address }) => !here.has(address)).slice(0, Math.max(0, most - before.length));
    return added.length === 0 ? before : [...before, ...added];
  });
  return after && added.map(({ address }) => address);
}

/** Lets pieces wait no longer: their text is here, or the reader does not want them any more. False where the browser's storage cannot be written, and they still wait. */
export async function forgetAwaited(...addresses: readonly string[]): Promise<boolean> {
  return (await changeAwaited((before) => before.filter(({ address }) => !addresses.includes(address)))) !== null;
}

/**
 * Notes why the text of a piece could not be had; after the third time, or at once when `final`, it is not asked for again. Where the browser's storage cannot be written
 * it waits as before, and is asked for again.
 */
export async function noteAwaitFault(address: string, because: AwaitFault, final: boolean): Promise<void> {
  await changeAwaited((before) =>
    before.map((piece) => {
      if (piece.address !== address) return piece;
      const attempts = piece.attempts + 1;
      return { ...piece, attempts, because, state: final || attempts >= lastAttempt ? 'failed' : 'wanted' };
    }),
  );
}

/** Calls the listener with all pieces that wait after each change, wherever it was made, until the signal is aborted. */
export function watchAwaited(listener: (pieces: AwaitedPiece[]) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(awaitedFrom(change.newValue));
  };
  listenUntil(browser.storage.onChanged, onChanged, signal);
}

/** Null where the browser's storage cannot be read or written: all is as it was then. */
async function changeAwaited(change: (before: AwaitedPiece[]) => AwaitedPiece[]): Promise<AwaitedPiece[] | null> {
  return navigator.locks.request('taccuino-awaited-list', async () => {
    const before = await awaitedPieces().catch(() => null);
    const after = before && change(before);
    if (after === before) return after;
    return browser.storage.local.set({ [key]: after }).then(
      () => after,
      () => null,
    );
  });
}

/** The pieces in a list of such, those chosen first at the head; what is not one is passed over. */
export function awaitedFrom(value: unknown): AwaitedPiece[] {
  const list = z.array(z.unknown()).safeParse(value);
  if (!list.success) return [];
  const pieces = list.data.flatMap((one) => {
    const piece = awaitedSchema.safeParse(one);
    return piece.success && articleAddress(piece.data.address) === piece.data.address ? [piece.data] : [];
  });
  return pieces.sort((one, other) => one.addedAt - other.addedAt);
}
