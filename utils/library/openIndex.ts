import { buildSegment, type Segment } from '@/utils/search/buildSegment';
import { type IndexSource } from '@/utils/search/indexSource';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type PieceWords } from '@/utils/search/pieceWords';
import { type LibraryDatabase } from './database';
import { indexedPiece, readPiece, wordsOfPiece, type IndexedPiece, type PieceRead } from './indexedPiece';
import { bytesFrom, knownFrom, piecesIn, readState, rowsOf, type KnownPieces } from './indexRows';
import { type IndexStateRow } from './versions/version4';

/** Changed pieces that are read into the answer of every search until the index takes them in; more would cost a cold page more than a scan. */
export const mostPending = 150;

/** Rows of postings that are held: 4 MB, what some queries in the making ask for again at every letter. */
const mostRows = 128;

/* What this context has read of the index. Segments never change; stretches are known by the number of their state. All of it can be read again at any time. */
const segments = new Map<number, string>();
const stretches = new Map<number, { state: number; pieces: (IndexedPiece | null)[] }>();
const rows = new Map<string, Uint8Array>();
let settled: ({ key: string } & KnownPieces) | null = null;
let changed: { key: string; segment: Segment; facts: (PieceFacts | undefined)[] } | null = null;
const wordsKept = new Map<string, { revision: number; words: PieceWords }>();

/** The tables that a transaction needs for {@link openIndex} and what it answers with. */
export function indexTables(database: LibraryDatabase) {
  const { articles, bodies, highlights, searchTexts, pieceRevisions, indexState, indexSegments, indexPostings, indexStretches } = database;
  return [articles, bodies, highlights, searchTexts, pieceRevisions, indexState, indexSegments, indexPostings, indexStretches];
}

/**
 * The index as it stands, with what was changed since it was last written, inside a transaction over {@link indexTables}. Null where it cannot answer: it was never whole, is of
 * another format, lacks some of its rows, or too much was changed since. What it answers agrees with the tables of the same transaction.
 */
export async function openIndex(database: LibraryDatabase): Promise<IndexSource | null> {
  const state = await readState(database);
  if (!state?.isWhole) return null;
  const pending = await database.pieceRevisions.where('revision').above(state.through).toArray();
  if (pending.length > mostPending) return null;
  const [dictionaries, known] = await Promise.all([readDictionaries(database, state), readStretches(database, state)]);
  if (dictionaries === null || known === null) return null;
  const key = JSON.stringify([known.key, pending.map(({ address, revision }) => [address, revision])]);
  if (changed?.key !== key) {
    const reads = await Promise.all(pending.map(async ({ address }) => [address, await readPiece(database, address)] as const));
    changed = { key, ...withChanges(known, new Map(reads)) };
  }
  const { segment, facts } = changed;
  return {
    dictionaries: [...dictionaries, segment.dictionary],
    facts,
    count: facts.reduce((count, one) => (one ? count + 1 : count), 0),
    read: async (asked) =>
      Promise.all(
        asked.map(async ({ dictionary, entry: { offset, length } }) => {
          const id = state.segments[dictionary];
          return id === undefined ? segment.postings.subarray(offset, offset + length) : readBytes(database, id, offset, length);
        }),
      ),
  };
}

async function readDictionaries(database: LibraryDatabase, { segments: ids }: IndexStateRow): Promise<string[] | null> {
  const missing = ids.filter((id) => !segments.has(id));
  for (const row of await database.indexSegments.bulkGet(missing)) if (row) segments.set(row.id, row.dictionary);
  for (const id of segments.keys()) if (!ids.includes(id)) segments.delete(id);
  const found = ids.flatMap((id) => segments.get(id) ?? []);
  return found.length === ids.length ? found : null;
}

async function readStretches(database: LibraryDatabase, state: IndexStateRow) {
  const key = JSON.stringify([state.stretches, state.segments]);
  if (settled?.key === key) return settled;
  const stale = [...state.stretches.keys()].filter((place) => stretches.get(place)?.state !== state.stretches[place]);
  for (const row of await database.indexStretches.bulkGet(stale)) {
    if (row) stretches.set(row.place, { state: state.stretches[row.place] ?? 0, pieces: piecesIn(row.pieces) });
  }
  const pieces = [...state.stretches.keys()].map((place) => stretches.get(place)?.pieces);
  if (pieces.some((stretch) => stretch === undefined)) return null;
  settled = { key, ...knownFrom(pieces.map((stretch) => stretch ?? [])) };
  return settled;
}

/** What is known, with the changed pieces in place of what they were. Only those whose words changed are read anew; they get numbers of their own. */
function withChanges(
  { pieces: known, numbers }: KnownPieces,
  reads: ReadonlyMap<string, PieceRead | null>,
): { segment: Segment; facts: (PieceFacts | undefined)[] } {
  const facts: (PieceFacts | undefined)[] = [...known];
  const read: { number: number; words: PieceWords }[] = [];
  for (const address of wordsKept.keys()) if (!reads.has(address)) wordsKept.delete(address);
  for (const [address, piece] of reads) {
    const number = numbers.get(address);
    const before = number === undefined ? undefined : known[number];
    if (piece && number !== undefined && before?.textRevision === piece.textRevision) {
      facts[number] = indexedPiece(piece);
      continue;
    }
    if (number !== undefined) facts[number] = undefined;
    if (!piece) continue;
    read.push({ number: facts.length, words: keptWords(piece) });
    facts.push(indexedPiece(piece));
  }
  return { segment: buildSegment(read), facts };
}

function keptWords(piece: PieceRead): PieceWords {
  const { address } = piece.article;
  const kept = wordsKept.get(address);
  if (kept?.revision === piece.textRevision) return kept.words;
  const words = wordsOfPiece(piece);
  wordsKept.set(address, { revision: piece.textRevision, words });
  return words;
}

async function readBytes(database: LibraryDatabase, segment: number, offset: number, length: number): Promise<Uint8Array> {
  const { first, last } = rowsOf(offset, length);
  const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const parts = places.map((place) => rows.get(`${segment} ${place}`));
  const missing = places.filter((_, index) => parts[index] === undefined);
  if (missing.length > 0) {
    for (const row of await database.indexPostings.bulkGet(missing.map((place): [number, number] => [segment, place]))) {
      if (!row) continue;
      parts[row.place - first] = row.bytes;
      hold(`${segment} ${row.place}`, row.bytes);
    }
  }
  return bytesFrom(parts.filter((part) => part !== undefined), offset, length); // prettier-ignore
}

/** The row read longest ago goes first. */
function hold(key: string, bytes: Uint8Array): void {
  rows.set(key, bytes);
  for (const oldest of rows.keys()) {
    if (rows.size <= mostRows) return;
    rows.delete(oldest);
  }
}
