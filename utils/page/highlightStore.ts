import { type Highlight, type Ink, type PassageSelector } from '@/utils/highlights/highlight';

/** A highlight as it is made: the address is known to the one that keeps it. */
export type NewHighlight = Omit<Highlight, 'address' | 'changedAt'>;

/** Why something was not kept. `not-an-article` and `no-access` can only happen on the publisher's page. */
export type StoreFailure = 'full' | 'unavailable' | 'not-an-article' | 'no-access' | 'gone';
export type StoreOutcome<T> = { kind: 'done'; value: T } | { kind: 'failed'; because: StoreFailure };

/**
 * Where the highlights of one piece are kept: behind messages in the publisher's page, in the library elsewhere. Failures are values.
 * Writes are idempotent, so that one sent again changes nothing; `keep` also brings a removed highlight back.
 */
export interface HighlightStore {
  /** In order of position; rejects where nothing can be read. */
  list(): Promise<Highlight[]>;
  keep(highlight: NewHighlight): Promise<StoreOutcome<Highlight | null>>;
  /** Null when the highlight is gone. */
  change(id: string, part: { ink?: Ink; note?: string }): Promise<StoreOutcome<Highlight | null>>;
  /** The removed highlight; null when it was already gone. */
  remove(id: string): Promise<StoreOutcome<Highlight | null>>;
  /** The passage with its source as plain text; null where the piece cannot be read. */
  cite(selector: PassageSelector): Promise<string | null>;
  /** Calls back after each change of the highlights, made here or elsewhere, until the signal is aborted. */
  watch(listener: () => void, signal: AbortSignal): void;
}
