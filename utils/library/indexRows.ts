import { type Segment } from '@/utils/search/buildSegment';
import { type LibraryDatabase } from './database';
import { type IndexedPiece } from './indexedPiece';
import { type IndexStateRow } from './versions/version4';

/** Raised whenever what is written here, or how words are read from pieces, changes: an index of another format is built anew. */
export const indexFormat = 3;

/** Bytes of postings in a row. Chromium keeps values of more than 64 kB apart, which costs a second way to the disk; much smaller rows are many. */
const rowBytes = 32_768;

/** Pieces in a stretch: enough that ten thousand are twenty rows, few enough that one is soon written again. */
export const stretchPieces = 512;

/** Rows that are written in one transaction, so that a search never waits long. */
const rowsAtOnce = 16;

/** An index with nothing in it. */
export const emptyState: IndexStateRow = {
  id: 'state',
  format: indexFormat,
  segments: [],
  stretches: [],
  nextNumber: 0,
  through: 0,
  isWhole: false,
};

/** The state of the index; undefined where there is none of this format. */
export async function readState(database: LibraryDatabase): Promise<IndexStateRow | undefined> {
  const state = await database.indexState.get('state');
  return state?.format === indexFormat ? state : undefined;
}

/** A number that no segment and no state of a stretch has or had: pages hold what they have read under it, also when the index was built anew since. */
export function freshNumber(): number {
  return Math.floor(Math.random() * 2 ** 52);
}

/** Writes a segment under an id that none had before; it is not part of the index until the state names it. In several short transactions. */
export async function writeSegment(database: LibraryDatabase, { dictionary, postings, pieces }: Segment): Promise<number> {
  const { indexSegments, indexPostings } = database;
  const id = freshNumber();
  await indexSegments.add({ id, dictionary, pieces, bytes: postings.length });
  const rows = Array.from({ length: Math.ceil(postings.length / rowBytes) }, (_, place) => ({
    segment: id,
    place,
    bytes: postings.slice(place * rowBytes, (place + 1) * rowBytes),
  }));
  for (let at = 0; at < rows.length; at += rowsAtOnce) await indexPostings.bulkAdd(rows.slice(at, at + rowsAtOnce));
  return id;
}

/** A segment whole; null where some of it is not there. */
export async function readSegment(database: LibraryDatabase, id: number): Promise<Segment | null> {
  const row = await database.indexSegments.get(id);
  if (!row) return null;
  const rows = await database.indexPostings.where('segment').equals(id).sortBy('place');
  const postings = new Uint8Array(row.bytes);
  let at = 0;
  for (const { bytes } of rows) {
    if (at + bytes.length > postings.length) return null;
    postings.set(bytes, at);
    at += bytes.length;
  }
  return at === postings.length ? { dictionary: row.dictionary, postings, pieces: row.pieces } : null;
}

/** Whether all rows that the state names are there. */
export async function hasAllRows(database: LibraryDatabase, { segments }: IndexStateRow): Promise<boolean> {
  for (const row of await database.indexSegments.bulkGet(segments)) {
    if (!row) return false;
    const count = await database.indexPostings.where('segment').equals(row.id).count();
    if (count !== Math.ceil(row.bytes / rowBytes)) return false;
  }
  return true;
}

/** Removes every segment that the state does not name: what a merger has left, or one that was ended in its middle. */
export async function sweepSegments(database: LibraryDatabase): Promise<void> {
  const { indexState, indexSegments, indexPostings } = database;
  const named = new Set((await indexState.get('state'))?.segments ?? []);
  const [ids, keys] = await Promise.all([indexSegments.toCollection().primaryKeys(), indexPostings.toCollection().primaryKeys()]);
  await indexSegments.bulkDelete(ids.filter((id) => !named.has(id)));
  const left = keys.filter(([segment]) => !named.has(segment));
  for (let at = 0; at < left.length; at += rowsAtOnce) await indexPostings.bulkDelete(left.slice(at, at + rowsAtOnce));
}

/** The places of the rows of postings in which these bytes of a segment stand, in order. */
export function rowsOf(offset: number, length: number): number[] {
  const first = Math.floor(offset / rowBytes);
  const last = Math.floor((offset + Math.max(0, length - 1)) / rowBytes);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** These bytes from the rows in which they stand, in order. Throws where the rows are too short. */
export function bytesFrom(rows: readonly Uint8Array[], offset: number, length: number): Uint8Array {
  const start = offset % rowBytes;
  const [only, ...others] = rows;
  if (only && others.length === 0 && start + length <= only.length) return only.subarray(start, start + length);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const part = row.subarray(index === 0 ? start : 0, (index === 0 ? start : 0) + length - at);
    bytes.set(part, at);
    at += part.length;
  }
  if (at !== length) throw new RangeError('the postings of the index are too short');
  return bytes;
}

/** The pieces of the index by their number, undefined where there is none now, and the numbers by address. */
export interface KnownPieces {
  pieces: (IndexedPiece | undefined)[];
  numbers: Map<string, number>;
}

/** All pieces of the index; null where some of its rows are not there. */
export async function readKnown(database: LibraryDatabase, { stretches }: IndexStateRow): Promise<KnownPieces | null> {
  const rows = await database.indexStretches.bulkGet([...stretches.keys()]);
  return rows.some((row) => row === undefined) ? null : knownFrom(rows.map((row) => piecesIn(row?.pieces ?? '[]')));
}

/** The pieces of all stretches in order. */
export function knownFrom(stretches: readonly (readonly (IndexedPiece | null)[])[]): KnownPieces {
  const pieces: (IndexedPiece | undefined)[] = [];
  const numbers = new Map<string, number>();
  for (const [place, stretch] of stretches.entries()) {
    for (const [index, piece] of stretch.entries()) {
      const number = place * stretchPieces + index;
      while (pieces.length < number) pieces.push(undefined);
      pieces[number] = piece ?? undefined;
      if (piece) numbers.set(piece.address, number);
    }
  }
  return { pieces, numbers };
}

/** The pieces of a stretch by their place in it; null for one that is gone, or has a later number. */
export function piecesIn(written: string): (IndexedPiece | null)[] {
  return JSON.parse(written) as (IndexedPiece | null)[];
}
