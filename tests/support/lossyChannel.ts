import type { DBCore, DBCoreTable, Middleware } from 'dexie';
import type { Sender } from '@/utils/messaging/createChannel';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LibraryDatabase } from '@/utils/library/database';
import type { Chance } from './markedText';

/**
 * What becomes of one sending of a message. `lost`: the background dies before it hears it; `torn`: it dies between two of its steps in the library; `mute`: it
 * dies with the work done and the answer unsaid; `late`: it goes on with the message while the page, which has given it up, sends it again.
 */
export type Fate = 'answered' | 'lost' | 'torn' | 'mute' | 'late';

/** Half of all sendings come to no good end: far more than in any browser, so that two hundred sequences meet every order of events. */
const fates: readonly Fate[] = ['answered', 'answered', 'answered', 'answered', 'lost', 'torn', 'mute', 'late'];

/** A message takes some ten steps in the library; the background dies at one of them, or after the last. */
const mostSteps = 14;

export interface LossyChannel {
  /** Until the next call: called once when a sending has done its work for the first time, and when the background has died, before the message is sent again. */
  watch(done: () => void, between: () => Promise<void>): void;
  /** Lets every sending come through. */
  calm: boolean;
}

/** Stands between pages and a background whose library is given, as a browser that stops the background whenever it likes. */
export function createLossyChannel(chance: () => Chance, backgroundLibrary: () => LibraryDatabase, sender: Sender): LossyChannel {
  let stepsLeft = Infinity;
  let done = (): void => undefined;
  let between = (): Promise<void> => Promise.resolve();
  let late: Promise<unknown> | null = null;
  const sendings = new Map<string, number>();
  backgroundLibrary().use(stopping(() => (stepsLeft -= 1) < 0));

  const deliver = async (message: unknown): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>();
    const listening: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, answer.resolve);
    return listening.includes(true) ? answer.promise : undefined;
  };
  const die = async (): Promise<undefined> => {
    stepsLeft = Infinity;
    backgroundLibrary().close({ disableAutoOpen: false });
    await between();
    return undefined;
  };
  const send = async (message: unknown): Promise<unknown> => {
    const { id } = message as { id: string };
    const sending = (sendings.get(id) ?? 0) + 1;
    sendings.set(id, sending);
    const drawn = channel.calm || late ? 'answered' : fates[Math.floor(chance()() * fates.length)];
    // Given up for good, and then done all the same: the page would learn of it by the revision, which nobody waits for here.
    const fate = drawn === 'late' && sending === 4 ? 'mute' : drawn;
    if (fate === 'lost') return die();
    if (fate === 'late') {
      late = deliver(message);
      return undefined;
    }
    if (fate === 'torn') stepsLeft = Math.floor(chance()() * mostSteps);
    const answer = await deliver(message);
    await late;
    late = null;
    if (stepsLeft >= 0) done();
    return fate === 'answered' ? answer : die();
  };
  const channel: LossyChannel = {
    calm: false,
    watch: (nextDone, nextBetween) => {
      done = nextDone;
      between = nextBetween;
    },
  };
  fakeBrowser.runtime.sendMessage = send;
  return channel;
}

/** Fails each step in the library from the moment that it has stopped: below Dexie's tables, so that an open transaction is undone as a dying browser undoes it. */
function stopping(hasStopped: () => boolean): Middleware<DBCore> {
  const guard = <Given, Result>(step: (given: Given) => Promise<Result>) => {
    return (given: Given): Promise<Result> =>
      hasStopped() ? Promise.reject(new DOMException('the background was stopped', 'AbortError')) : step(given);
  };
  const guarded = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: guard(table.mutate),
    get: guard(table.get),
    getMany: guard(table.getMany),
    query: guard(table.query),
    openCursor: guard(table.openCursor),
    count: guard(table.count),
  });
  return { stack: 'dbcore', name: 'stopping', create: (core) => ({ ...core, table: (name) => guarded(core.table(name)) }) };
}
