import { type EntityTable, type Table, type Transaction } from 'dexie';
import { type Mending } from '@/utils/article/mendArticle';
import { type ReadingState } from '@/utils/export/readingState';
import { stateAt } from '../readingProgress';
import { type KeptArticleRow, type RestoreRow, type Version3Tables } from './version3';

/*
 * Schema version 4: pieces with the state of their reading and labels of their own, and the index of the search (docs/decisions/0024). The index repeats what the
 * other tables say and can be built anew from them at any time.
 */

/** A saved piece as lists need it, with how far its reader is. */
export interface ReadArticleRow extends KeptArticleRow {
  readingState: ReadingState;
  /** The share of the piece that was read, 0 to 1. */
  readShare: number;
  /** The reader's own words for sorting pieces, as cleanLabels leaves them; those of highlights stand with these. */
  labels: string[];
}

/** How far the reader of a piece is, its labels, and the key points that were put aside. */
export type PieceStanding = Pick<ReadArticleRow, 'address' | 'readingState' | 'readShare' | 'labels' | 'dismissedClaims'>;

/**
 * What the last restore brought. How pieces that were here came to stand, and stood before, and which of them were corrected by it, is absent in the record of a restore
 * that an earlier Taccuino made.
 */
export interface ReadRestoreRow extends RestoreRow {
  standings?: { came: PieceStanding; before: PieceStanding }[];
  mendings?: { address: string; mending: Mending }[];
}

/** What a piece has of these before anything was done with it. */
export const unreadPiece = { readingState: 'unread', readShare: 0, labels: [] } as const satisfies {
  readingState: ReadingState;
  readShare: number;
  labels: never[];
};

/** When a piece was last written or removed, told by a number that grows with every such change; written in the transaction of the change. A piece without one was not touched since version 3. */
export interface PieceRevisionRow {
  address: string;
  revision: number;
  /** The revision in which its words last changed: for the others nothing has to be read again. */
  textRevision: number;
}

/** What the index is made of at one moment; what is not named here is not part of it. */
export interface IndexStateRow {
  id: 'state';
  /** How the other rows are to be read; an index of another format is built anew. */
  format: number;
  /** Ids of the segments that count, the largest first. */
  segments: number[];
  /** For each stretch of the list of pieces, in order, the number of its present state. */
  stretches: number[];
  /** The number that the next piece will get. */
  nextNumber: number;
  /** The last revision that it has taken in. */
  through: number;
  /** Whether every saved piece has been in it at some moment: until then it cannot answer alone. */
  isWhole: boolean;
}

/** The words of some pieces: a sorted list of roots with their words, and where the occurrences of each stand. */
export interface IndexSegmentRow {
  id: number;
  dictionary: string;
  /** Pieces that it was built from, including those that are gone since. */
  pieces: number;
  /** Bytes of its occurrences. */
  bytes: number;
}

/** A stretch of the occurrences of a segment. */
export interface IndexPostingsRow {
  segment: number;
  place: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the index knows of a stretch of pieces by their number, as JSON: reading one text is many times faster than reading its rows. */
export interface IndexStretchRow {
  place: number;
  pieces: string;
}

export interface Version4Tables extends Omit<Version3Tables, 'articles' | 'restores'> {
  articles: EntityTable<ReadArticleRow, 'address'>;
  restores: EntityTable<ReadRestoreRow, 'id'>;
  pieceRevisions: EntityTable<PieceRevisionRow, 'address'>;
  indexState: EntityTable<IndexStateRow, 'id'>;
  indexSegments: EntityTable<IndexSegmentRow, 'id'>;
  indexPostings: Table<IndexPostingsRow, [segment: number, place: number]>;
  indexStretches: EntityTable<IndexStretchRow, 'place'>;
}

/** Only what version 3 has not, or has otherwise. Suggestions read the labels, and what is being read goes by when it was. */
export const version4Stores = {
  articles: 'address, savedAt, *otherAddresses, *labels',
  positions: 'address, at',
  pieceRevisions: 'address, revision',
  indexState: 'id',
  indexSegments: 'id',
  indexPostings: '[segment+place]',
  indexStretches: 'place',
} satisfies Partial<Record<keyof Version4Tables, string>>;

/** Gives every saved piece its state: unread, or as far as its reading position says. The index is left to be built by whoever has time. */
export async function upgradeToVersion4(transaction: Transaction): Promise<void> {
  const shares = new Map<unknown, number>();
  await transaction
    .table<object>('positions')
    .each((row) => 'address' in row && 'share' in row && typeof row.share === 'number' && shares.set(row.address, row.share));
  await transaction
    .table<object>('articles')
    .toCollection()
    .modify((row: object, place) => {
      const share = 'address' in row ? shares.get(row.address) : undefined;
      const readShare = share === undefined || Number.isNaN(share) ? 0 : Math.min(1, Math.max(0, share));
      place.value = { ...row, readingState: stateAt(readShare), readShare, labels: [] };
    });
}
