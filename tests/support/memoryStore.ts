import { type Highlight } from '@/utils/highlights/highlight';
import { type HighlightStore, type StoreFailure } from '@/utils/page/highlightStore';

export interface MemoryStore extends HighlightStore {
  readonly kept: Map<string, Highlight>;
  /** Makes the next writes fail for this reason; null lets them succeed again. */
  failing: StoreFailure | null;
  /** Changes a highlight as another context would, and says so. */
  changeElsewhere(highlight: Highlight | string): void;
}

const address = 'https://www.glistatigenerali.com/prova/';

/** A store without a browser, for one piece. */
export function memoryStore(...highlights: Highlight[]): MemoryStore {
  const kept = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  const listeners = new Set<() => void>();
  const store: MemoryStore = {
    kept,
    failing: null,
    address,
    isSaved: () => true,
    list: () => Promise.resolve([...kept.values()]),
    keep(made) {
      if (store.failing) return Promise.resolve({ kind: 'failed', because: store.failing });
      const highlight: Highlight = { ...made, address: address, changedAt: made.createdAt };
      kept.set(made.id, highlight);
      return Promise.resolve({ kind: 'done', value: highlight });
    },
    writeDown: () => Promise.resolve(false),
    giveUp: () => Promise.resolve(),
    change(id, part) {
      if (store.failing) return Promise.resolve({ kind: 'failed', because: store.failing });
      const before = kept.get(id);
      if (before) kept.set(id, { ...before, ...part });
      return Promise.resolve({ kind: 'done', value: kept.get(id) ?? null });
    },
    remove(id) {
      if (store.failing) return Promise.resolve({ kind: 'failed', because: store.failing });
      const removed = kept.get(id) ?? null;
      kept.delete(id);
      return Promise.resolve({ kind: 'done', value: removed });
    },
    merge({ replaced, highlight: made }) {
      if (store.failing) return Promise.resolve({ kind: 'failed', because: store.failing });
      const removed = replaced.flatMap((id) => kept.get(id) ?? []);
      for (const { id } of removed) kept.delete(id);
      const notes = removed.map(({ note }) => note).filter((note) => note !== '' && !made.note.includes(note));
      const highlight: Highlight = {
        ...made,
        note: [...notes, made.note].filter((note) => note !== '').join('\n\n'),
        labels: [...new Set([...removed.flatMap(({ labels }) => labels), ...made.labels])],
        address: address,
        changedAt: made.createdAt,
      };
      kept.set(made.id, highlight);
      return Promise.resolve({ kind: 'done', value: { highlight, removed } });
    },
    split({ id, removed }) {
      if (store.failing) return Promise.resolve({ kind: 'failed', because: store.failing });
      kept.delete(id);
      for (const highlight of removed) kept.set(highlight.id, highlight);
      return Promise.resolve({ kind: 'done', value: removed });
    },
    cite: ({ quotation }) => Promise.resolve(`«${quotation}» Ada Prova`),
    watch: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    changeElsewhere(highlight) {
      if (typeof highlight === 'string') kept.delete(highlight);
      else kept.set(highlight.id, highlight);
      for (const listener of listeners) listener();
    },
  };
  return store;
}
