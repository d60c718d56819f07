export interface Turns {
  /** Does a work after those taken before; settles when it is done. */
  take: (work: () => Promise<void>) => Promise<void>;
  /** Does a work at once, beside what is being done; those taken later wait for it too. */
  beside: (work: () => Promise<void>) => Promise<void>;
  /** Settles when all that was taken is done. */
  done: () => Promise<void>;
}

/**
 * Lets works take turns, each after the one before, for as long as the page stays: when it is left, or the signal is aborted, all that wait are begun at once, in
 * their order, and so are those that still come. Only what was begun before a page ends gets anywhere. One that comes back from the back/forward cache takes
 * turns again.
 */
export function createTurns(signal: AbortSignal): Turns {
  const waiting = new Set<() => Promise<void>>();
  let leaving = false;
  let last = Promise.resolve();
  const leave = (): void => {
    leaving = true;
    for (const begin of waiting) void begin();
  };
  addEventListener('pagehide', leave, { signal });
  addEventListener('pageshow', () => (leaving = false), { signal });
  signal.addEventListener('abort', leave, { once: true });
  return {
    take(work) {
      let begun: Promise<void> | undefined;
      const begin = (): Promise<void> => {
        waiting.delete(begin);
        begun ??= work();
        return begun;
      };
      waiting.add(begin);
      last = leaving ? Promise.all([last, begin()]).then(() => undefined) : last.then(begin);
      return last;
    },
    async beside(work) {
      const doing = work();
      last = Promise.all([last, doing]).then(() => undefined);
      return doing;
    },
    done: () => last,
  };
}
