export interface NoteWriter {
  /** Takes what stands in the field now. */
  write: (id: string, note: string) => void;
  /** Hands over at once what waits for an earlier note to be written: on leaving the field or the page. */
  flush: () => void;
  /** What waits to be written, which is newer than anything read. */
  waiting: (id: string) => string | undefined;
}

/**
 * Stores notes while they are typed: the first letter at once, and what was typed while it was being stored as soon as that is done. No time is let pass, because
 * whatever may befall the page takes with it what was not handed over yet; a burst is still few writes, as many as are done meanwhile. What waits is
 * flushed when the page goes away or the signal is aborted. `at` is when a note was typed, in milliseconds since 1970.
 */
export function createNoteWriter(store: (id: string, note: string, at: number) => Promise<void>, signal: AbortSignal): NoteWriter {
  const waiting = new Map<string, { note: string; at: number }>();
  let storing = false;
  const storeAll = async (): Promise<void> => {
    const notes = [...waiting];
    waiting.clear();
    await Promise.all(notes.map(([id, { note, at }]) => store(id, note, at)));
  };
  const run = async (): Promise<void> => {
    storing = true;
    while (waiting.size > 0) await storeAll();
    storing = false;
  };
  const flush = (): void => void storeAll();
  addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(), { signal });
  signal.addEventListener('abort', flush, { once: true });
  return {
    write(id, note) {
      waiting.set(id, { note, at: Date.now() });
      if (!storing) void run();
    },
    flush,
    waiting: (id) => waiting.get(id)?.note,
  };
}
