import { type EntityTable } from 'dexie';
import { type PieceCard } from '@/utils/article/article';
import { type SitePiece } from '@/utils/article/sitePiece';
import { type Version4Tables } from './version4';

/*
 * Schema version 5: cards of pieces that the reader met while browsing the site, where that is wished, and what the site answered when it was searched
 * (docs/decisions/0030). Nothing of version 4 has to be rewritten.
 */

/** A card as it was last met on the site. */
export interface MetCardRow extends PieceCard {
  /** Milliseconds since 1970. */
  metAt: number;
  /** Bytes of the card as JSON. */
  size: number;
}

/** A page of what the site answered, kept for a day. */
export interface SiteAnswerRow {
  /** The whole address that was asked. */
  address: string;
  /** Milliseconds since 1970. */
  at: number;
  pieces: SitePiece[];
  /** Whether there may be a page after it. */
  hasMore: boolean;
  /** Bytes of its pieces as JSON. */
  size: number;
}

export interface Version5Tables extends Version4Tables {
  metCards: EntityTable<MetCardRow, 'address'>;
  siteAnswers: EntityTable<SiteAnswerRow, 'address'>;
}

/** Only what version 4 has not. Both go by their age. */
export const version5Stores = {
  metCards: 'address, metAt',
  siteAnswers: 'address, at',
} satisfies Partial<Record<keyof Version5Tables, string>>;
