import { type ReadingState } from '@/utils/export/readingState';
import { type Ink } from '@/utils/highlights/highlight';

/** One word of a query. */
export interface QueryWord {
  /** As the reader wrote it. */
  written: string;
  /** In small letters without accents. */
  folded: string;
  stem: string;
  /** Whether it carries no topic of its own (`il`, `della`): looked for only where nothing else is. */
  stop: boolean;
  /** Whether the reader may still be typing it, so that it also stands for what it begins. */
  unfinished: boolean;
}

/** Words that must stand together in this order. */
export interface QueryPhrase {
  written: string;
  /** Folded, at least one. */
  words: string[];
  /** Whether the reader may still be typing the last of them. */
  unfinished: boolean;
}

/**
 * What is asked of a piece besides its words. Days are `YYYY-MM-DD`, both ends belong to it. Values are folded; names are asked for by the beginnings of their words, or by all of
 * them where `isWhole`.
 */
export type QueryFilter =
  | { name: 'author' | 'section' | 'label'; value: string; isWhole: boolean }
  | { name: 'from' | 'to'; value: string }
  | { name: 'state'; value: ReadingState }
  | { name: 'has'; value: 'highlights' | 'notes' | 'labels' }
  | { name: 'ink'; value: Ink };

export type FilterName = QueryFilter['name'];

/** Why a part of a query could not be understood; `part` is what was written. */
export type QueryFault =
  /** No operator is called so: its words were looked for. */
  | { kind: 'unknown-operator'; part: string }
  /** The operator has no such value: that part was left out. */
  | { kind: 'bad-date' | 'bad-state' | 'bad-has' | 'bad-ink'; part: string }
  /** The days end before they begin, so that nothing can be found. */
  | { kind: 'days-turned'; part: string }
  /** Nothing in it that could be looked for. */
  | { kind: 'no-words'; part: string }
  /** Only its first words were looked for. */
  | { kind: 'too-long'; part: string };

/** A query as it was understood. */
export interface Query {
  words: QueryWord[];
  phrases: QueryPhrase[];
  filters: QueryFilter[];
  /** What must not be. */
  without: { words: QueryWord[]; phrases: QueryPhrase[]; filters: QueryFilter[] };
  /** In the order in which they were written. */
  faults: QueryFault[];
}
