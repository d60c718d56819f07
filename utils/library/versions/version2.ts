import { type EntityTable, type Table, type Transaction } from 'dexie';
import { type Article } from '@/utils/article/article';
import { type Highlight } from '@/utils/highlights/highlight';
import { fromVersion1, highlightVersion1Schema } from '@/utils/highlights/highlightVersion1';
import { type Version1Tables } from './version1';

/*
 * Schema version 2: highlights with labels, later versions of a piece, and what messages of pages were answered. It is in readers' databases: this file
 * never changes.
 */

/** A later state of a saved piece that the reader chose to keep beside the copy saved first, which stays as it is. */
export interface ArticleVersionRow {
  /** The address under which the piece is saved; the article's own may be another. */
  address: string;
  /** Milliseconds since 1970. */
  keptAt: number;
  article: Article;
}

/** What a message was answered, so that the same message sent again is answered the same and writes nothing. Forgotten after some minutes. */
export interface AnsweredRequestRow {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  answer: unknown;
}

export interface Version2Tables extends Omit<Version1Tables, 'highlights'> {
  highlights: EntityTable<Highlight, 'id'>;
  articleVersions: Table<ArticleVersionRow, [address: string, keptAt: number]>;
  answeredRequests: EntityTable<AnsweredRequestRow, 'id'>;
}

/** Only what version 1 has not, or has otherwise. The notebook reads by day, ink and label. */
export const version2Stores = {
  highlights: 'id, [address+ink], createdAt, ink, *labels',
  articleVersions: '[address+keptAt]',
  answeredRequests: 'id, at',
} satisfies Partial<Record<keyof Version2Tables, string>>;

/** Gives every highlight its empty list of labels. A row that is not what version 1 wrote stays as it is otherwise: one bad row must not lock the library. */
export async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table<object>('highlights')
    .toCollection()
    .modify((row, place) => {
      const parsed = highlightVersion1Schema.safeParse(row);
      place.value = parsed.success ? fromVersion1(parsed.data) : { ...row, labels: [] };
    });
}
