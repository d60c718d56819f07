import type { Highlight, Ink, PassageSelector } from '@/utils/highlights/highlight';

/** A highlight as it is made: the address is known to the one that keeps it. */
export type NewHighlight = Omit<Highlight, 'address' | 'changedAt'>;

/** Why something was not kept. `not-an-article` and `no-access` can only happen on the publisher's page. */
export type StoreFailure = 'full' | 'forbidden' | 'unavailable' | 'not-an-article' | 'no-access' | 'gone';
export type StoreOutcome<T> = { kind: 'done'; value: T } | { kind: 'failed'; because: StoreFailure };
/** A write, told when the reader did what is written, in milliseconds since 1970. */
export type StoreWork<T> = (at: number) => Promise<StoreOutcome<T>>;

/** What is changed of a highlight; a selector attaches it to another passage. */
export interface StoredChange {
  ink?: Ink;
  note?: string;
  labels?: string[];
  selector?: PassageSelector;
}

/** A merger as it was kept, with those that are gone for it, as they were. */
export interface StoredMerger {
  highlight: Highlight;
  removed: Highlight[];
}

/**
 * Where the highlights of one piece are kept: behind messages in the publisher's page, in the library elsewhere. Failures are values.
 * Writes are idempotent, so that one sent again changes nothing; `keep` also brings a removed highlight back. `at` is when the reader did it, in milliseconds since
 * 1970: what comes late does not undo what was done since in another place.
 */
export interface HighlightStore {
  /** The address of the piece, for links to its passages. */
  readonly address: string;
  /** False where the piece was not saved yet when its highlights were read last, and nothing in sight says that keeping one saves it too. */
  isSaved(): boolean;
  /** In order of position; rejects where nothing can be read. */
  list(): Promise<Highlight[]>;
  keep(highlight: NewHighlight, at: number): Promise<StoreOutcome<Highlight | null>>;
  /** Writes down at once what is being kept, with the note that it has by now, before its piece is read; false where that cannot be, or need not. */
  writeDown(highlight: NewHighlight, at: number): Promise<boolean>;
  /** Lets a highlight that could not be kept wait for its piece no longer; one that is kept stays. */
  giveUp(id: string): Promise<void>;
  /** What of it was not changed later elsewhere. Null when the highlight is gone. */
  change(id: string, change: StoredChange, at: number): Promise<StoreOutcome<Highlight | null>>;
  /** The removed highlight as it was kept at last, which is what “Annulla” keeps again; null when it was already gone. */
  remove(id: string, at: number): Promise<StoreOutcome<Highlight | null>>;
  /** Puts one highlight in the place of others, whose notes and labels it takes over where it has them not. */
  merge(merger: { replaced: string[]; highlight: NewHighlight }, at: number): Promise<StoreOutcome<StoredMerger>>;
  /** Undoes a merger by its id and with what it removed; null when the piece is no longer saved. */
  split(merger: { id: string; removed: Highlight[] }, at: number): Promise<StoreOutcome<Highlight[] | null>>;
  /** The passage with its source as plain text; null where the piece cannot be read. */
  cite(selector: PassageSelector): Promise<string | null>;
  /** Calls back after each change of the highlights, made here or elsewhere, until the signal is aborted. */
  watch(listener: () => void, signal: AbortSignal): void;
}
