import { type EntityTable } from 'dexie';
import { type Mended, type ReadingPosition } from '@/utils/export/libraryExport';
import { type Highlight } from '@/utils/highlights/highlight';
import { type ArticleRow, type BodyRow, type ImageBytesRow, type ImageRow, type SearchTextRow } from './version1';
import { type ArticleVersionRow, type Version2Tables } from './version2';

/*
 * Schema version 3: rows of pieces that remember which key points were put aside, bodies that remember what their
 * reader corrected, and the bin. Nothing of version 2 has to be rewritten.
 */

/** A saved piece as lists need it, with what the reader has put aside in it. */
export interface KeptArticleRow extends ArticleRow {
  /** The words of key points that the reader does not want to see for this piece, in the order in which they were put aside; absent where there are none. */
  dismissedClaims?: string[];
}

/** A body as it reads with its reader's corrections; `mended` is absent where there are none. */
export interface KeptBodyRow extends BodyRow {
  mended?: Mended;
}

/** What a list of the bin shows of a removed thing; the thing itself stands apart, since it can be megabytes. */
export interface BinRow {
  id: string;
  /** Milliseconds since 1970. */
  removedAt: number;
  kind: 'piece' | 'highlight' | 'version';
  /** The address under which its piece was saved. */
  address: string;
  /** The title of its piece. */
  title: string;
  /** The words that were highlighted; null for anything else. */
  words: string | null;
  /** Bytes, as storage use counts them. */
  size: number;
}

/** All that was kept of a piece, as it was in its tables. */
export interface BinnedPiece {
  article: KeptArticleRow;
  body: KeptBodyRow;
  searchText: SearchTextRow;
  images: ImageRow[];
  imageBytes: ImageBytesRow[];
  highlights: Highlight[];
  versions: ArticleVersionRow[];
  position: ReadingPosition | null;
}

/** A removed thing whole. */
export type BinnedThing =
  { kind: 'piece'; piece: BinnedPiece } | { kind: 'highlight'; highlight: Highlight } | { kind: 'version'; version: ArticleVersionRow };

export interface BinnedThingRow {
  id: string;
  thing: BinnedThing;
}

export interface Version3Tables extends Omit<Version2Tables, 'articles' | 'bodies'> {
  articles: EntityTable<KeptArticleRow, 'address'>;
  bodies: EntityTable<KeptBodyRow, 'address'>;
  bin: EntityTable<BinRow, 'id'>;
  binnedThings: EntityTable<BinnedThingRow, 'id'>;
}

/** Only what version 2 has not. */
export const version3Stores = {
  bin: 'id, removedAt',
  binnedThings: 'id',
} satisfies Partial<Record<keyof Version3Tables, string>>;
