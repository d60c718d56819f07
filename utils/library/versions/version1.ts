import { type EntityTable, type Table } from 'dexie';
import { type ReadingPosition } from '@/utils/export/readingPosition';
import { type Article } from '@/utils/article/article';
import { type HighlightVersion1 } from '@/utils/highlights/highlightVersion1';

/*
 * Schema version 1. It is in readers' databases: this file never changes. What comes next is a file of its own with its own stores, its own rows and an
 * upgrade that parses the rows of this one; the fixture beside it must then still open.
 */

/** What lists need of a saved piece. The body stands apart, which makes lists and counts eight to sixteen times faster. */
export interface ArticleRow extends Omit<Article, 'blocks' | 'sameSection' | 'sameAuthor'> {
  /** Milliseconds since 1970. */
  savedAt: number;
  minutes: number;
  /** Bytes of the piece as JSON with its searchable text, pictures apart. */
  size: number;
}

export type BodyRow = Pick<Article, 'address' | 'blocks' | 'sameSection' | 'sameAuthor'>;

/** Folded texts that the search scans; the notes apart, because they change with every keystroke and the piece does not. */
export interface SearchTextRow {
  address: string;
  piece: string;
  notes: string;
}

/** Why a picture could not be had. */
export type ImageFault = 'unreachable' | 'refused' | 'too-large' | 'not-an-image' | 'full';

/** A picture that a saved piece shows: wanted until its bytes are here, failed after the last attempt. */
export interface ImageRow {
  articleAddress: string;
  imageAddress: string;
  state: 'wanted' | 'kept' | 'failed';
  attempts: number;
  because: ImageFault | null;
  /** Bytes; 0 until kept. */
  size: number;
  /** Media type as its first bytes tell it; null until kept. */
  type: string | null;
}

export interface ImageBytesRow {
  articleAddress: string;
  imageAddress: string;
  bytes: ArrayBuffer;
}

export interface Version1Tables {
  articles: EntityTable<ArticleRow, 'address'>;
  bodies: EntityTable<BodyRow, 'address'>;
  searchTexts: EntityTable<SearchTextRow, 'address'>;
  images: Table<ImageRow, [articleAddress: string, imageAddress: string]>;
  imageBytes: Table<ImageBytesRow, [articleAddress: string, imageAddress: string]>;
  highlights: EntityTable<HighlightVersion1, 'id'>;
  positions: EntityTable<ReadingPosition, 'address'>;
}

export const version1Stores = {
  articles: 'address, savedAt, *otherAddresses',
  bodies: 'address',
  searchTexts: 'address',
  images: '[articleAddress+imageAddress], state',
  imageBytes: '[articleAddress+imageAddress]',
  highlights: 'id, [address+ink]',
  positions: 'address',
} satisfies Record<keyof Version1Tables, string>;
