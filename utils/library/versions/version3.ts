import { type EntityTable } from 'dexie';
import { type BackupPiece, type Mended } from '@/utils/export/backupFormat';
import { type Highlight } from '@/utils/highlights/highlight';
import { type ReadingPosition } from '@/utils/export/readingPosition';
import { type ArticleRow, type BodyRow, type ImageBytesRow, type ImageRow, type SearchTextRow } from './version1';
import { type ArticleVersionRow, type Version2Tables } from './version2';

/*
 * Schema version 3: rows of pieces that remember which key points were put aside, bodies that remember what their reader corrected, the bin, what a restore
 * has prepared and done, where copies of the library were put, and highlights that wait for their piece. Nothing of version 2 has to be rewritten.
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
  /** When it was first seen to have lain there long enough, in milliseconds since 1970; absent until then. */
  dueSince?: number;
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
  | { kind: 'piece'; piece: BinnedPiece }
  | { kind: 'highlight'; highlight: Highlight }
  | { kind: 'version'; version: ArticleVersionRow };

export interface BinnedThingRow {
  id: string;
  thing: BinnedThing;
}

/** A piece of a backup that has been read and waits for the moment in which all of it comes in. Its pictures' bytes stand already where they will be. */
export interface StagedPieceRow {
  /** Place in the backup. */
  place: number;
  piece: BackupPiece;
  /** The address under which its pictures were put: where the piece was saved then, or its own. */
  target: string;
}

/** What the last restore brought, so that it can be undone. */
export interface RestoreRow {
  id: 'last';
  /** Milliseconds since 1970. */
  at: number;
  /** Addresses of the pieces that came. */
  pieces: string[];
  /** Highlights that came or took the place of older ones, with the time of their last change then: one that was changed since is no longer the restore's. */
  highlights: [id: string, changedAt: number][];
  /** Highlights as they stood before the backup's later ones took their place. */
  highlightsBefore: Highlight[];
  versions: [address: string, keptAt: number][];
  /** Reading positions that came, and what they took the place of. */
  positions: { address: string; at: number; before: ReadingPosition | null }[];
  /** Pictures of pieces that were there, as they stood before their bytes came. */
  imagesBefore: ImageRow[];
  /** Settings that came, as they stood before. */
  settingsBefore: Record<string, unknown>;
}

/** A copy of the library outside of the browser's own storage, once it was written whole. */
export interface CopyRow {
  /** Milliseconds since 1970. */
  at: number;
  place: 'file' | 'downloads' | 'folder';
  name: string;
  size: number;
  pieces: number;
  /** The library's revision that it holds: the same number later means that nothing was changed since. */
  revision: number;
  /** The browser's number of the download; null for a copy that is none. */
  download: number | null;
}

/** Where copies are put by themselves. */
export interface CopyPlaceRow {
  id: 'place';
  place: 'downloads' | 'folder';
  /** The folder; null for downloads. */
  folder: FileSystemDirectoryHandle | null;
}

/** A highlight made in a page, as it will be kept once its piece has been read there. */
export interface WaitingHighlightRow extends Omit<Highlight, 'changedAt'> {
  /** Given by the database: they are kept in the order in which they were made. */
  order: number;
  /** Id of the message that asked for it, under which its answer is remembered, whoever keeps it in the end. */
  request: string;
  /** Of the page; the piece may be kept under another. */
  address: string;
  /** Ids of highlights that it takes the place of; none where it stands for itself. */
  replaces: string[];
}

export interface Version3Tables extends Omit<Version2Tables, 'articles' | 'bodies'> {
  articles: EntityTable<KeptArticleRow, 'address'>;
  bodies: EntityTable<KeptBodyRow, 'address'>;
  bin: EntityTable<BinRow, 'id'>;
  binnedThings: EntityTable<BinnedThingRow, 'id'>;
  stagedPieces: EntityTable<StagedPieceRow, 'place'>;
  restores: EntityTable<RestoreRow, 'id'>;
  copies: EntityTable<CopyRow, 'at'>;
  copyPlace: EntityTable<CopyPlaceRow, 'id'>;
  waitingHighlights: EntityTable<WaitingHighlightRow, 'order'>;
}

/** Only what version 2 has not. */
export const version3Stores = {
  bin: 'id, removedAt',
  binnedThings: 'id',
  stagedPieces: 'place',
  restores: 'id',
  copies: 'at',
  copyPlace: 'id',
  waitingHighlights: '++order, &id, address',
} satisfies Partial<Record<keyof Version3Tables, string>>;
