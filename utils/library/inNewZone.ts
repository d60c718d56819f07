import { type LibraryDatabase } from './database';

/**
 * Runs work in a task of its own, and so outside of whatever zone of Dexie's the caller is in. Within a live query Dexie loses track of a transaction that awaits functions
 * which await functions in turn: it is over before its end (PrematureCommitError). A live query sees nothing of what is read here: see {@link heedChanges}.
 */
export function inNewZone<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work().then(resolve, reject);
    };
    port2.postMessage(null);
  });
}

/** Lets a live query that asks this be asked again after every change of a piece: each bears a new revision. */
export async function heedChanges({ pieceRevisions }: LibraryDatabase): Promise<void> {
  await pieceRevisions.orderBy('revision').last();
}
