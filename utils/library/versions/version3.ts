import { type EntityTable } from 'dexie';
import { type ArticleRow } from './version1';
import { type Version2Tables } from './version2';

/* Schema version 3: rows of pieces that remember which key points were put aside. Nothing of version 2 has to be rewritten. */

/** A saved piece as lists need it, with what the reader has put aside in it. */
export interface KeptArticleRow extends ArticleRow {
  /** The words of key points that the reader does not want to see for this piece, in the order in which they were put aside; absent where there are none. */
  dismissedClaims?: string[];
}

export interface Version3Tables extends Omit<Version2Tables, 'articles'> {
  articles: EntityTable<KeptArticleRow, 'address'>;
}

/** Only what version 2 has not. */
export const version3Stores = {} satisfies Partial<Record<keyof Version3Tables, string>>;
