/** Quiet after the last key before a note is written, in milliseconds: a burst is one write, and a crash costs at most a word. */
const quiet = 400;

export interface NoteWriter {
  /** Takes what stands in the field now; written after a moment of quiet. */
  write: (id: string, note: string) => void;
  /** Writes at once what waits: on leaving the field or the page. */
  flush: () => void;
  /** What waits to be written, which is newer than anything read. */
  waiting: (id: string) => string | undefined;
}

/** Stores notes while they are typed; what waits is flushed when the page goes away or the signal is aborted. */
export function createNoteWriter(store: (id: string, note: string) => void, signal: AbortSignal): NoteWriter {
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    const notes = [...waiting];
    waiting.clear();
    for (const [id, note] of notes) store(id, note);
  };
  addEventListener('pagehide', flush, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(), { signal });
  signal.addEventListener('abort', flush, { once: true });
  return {
    write(id, note) {
      waiting.set(id, note);
      clearTimeout(timer);
      timer = setTimeout(flush, quiet);
    },
    flush,
    waiting: (id) => waiting.get(id),
  };
}
