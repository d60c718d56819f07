import { Dexie } from 'dexie';
import { buildSegment, type Segment } from '@/utils/search/buildSegment';
import { type IndexSource } from '@/utils/search/indexSource';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type PieceWords } from '@/utils/search/pieceWords';
import { libraryDatabase, type LibraryDatabase } from './database';
import { wordsOfPiece, type IndexedPiece, type PieceRead } from './indexedPiece';
import { changedWords, mostPending, readPending, type Change } from './changedPieces';
import { bytesFrom, knownFrom, piecesIn, readState, rowsOf, type KnownPieces } from './indexRows';
import { type IndexStateRow, type PieceRevisionRow } from './versions/version4';

/** Rows of postings that are held: 16 MB, what a reader's last searches read, since a row takes half a millisecond to come. */
const mostRows = 512;

/* What this context has read of the index. Segments never change; stretches are known by the number of their state. All of it can be read again at any time. */
const segments = new Map<number, string>();
const stretches = new Map<number, { state: number; pieces: (IndexedPiece | null)[] }>();
const rows = new Map<string, Uint8Array>();
let settled: ({ key: string } & KnownPieces) | null = null;
let changed: { key: string; segment: Segment; facts: (PieceFacts | undefined)[]; count: number } | null = null;
/** The last revision that the index had taken in when it was asked last. */
let takenIn: number | null = null;
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
  const { state, pending } = await readChanges(database);
  if (!state?.isWhole) return null;
  if (changedWords(pending, state.through).length > mostPending) return null;
  const [dictionaries, known] = await Promise.all([readDictionaries(database, state), readStretches(database, state)]);
  if (dictionaries === null || known === null) return null;
  const key = JSON.stringify([known.key, pending.map(({ address, revision }) => [address, revision])]);
  if (changed?.key !== key) {
    const now = withChanges(known, await readPending(database, state, known, pending));
    changed = { key, ...now, count: now.facts.reduce((count, one) => (one ? count + 1 : count), 0) };
  }
  const { segment, facts, count } = changed;
  return {
    dictionaries: [...dictionaries, segment.dictionary],
    facts,
    count,
    read: async (asked) => {
      const places = asked.flatMap(({ dictionary, entry: { offset, length } }) => {
        const id = state.segments[dictionary];
        return id === undefined ? [] : rowsOf(offset, length).map((place): RowKey => [id, place]);
      });
      const bytesOf = await readRows(database, places);
      return asked.map(({ dictionary, entry: { offset, length } }) => {
        const id = state.segments[dictionary];
        if (id === undefined) return segment.postings.subarray(offset, offset + length);
        return bytesFrom(rowsOf(offset, length).flatMap((place) => bytesOf.get(keyOf([id, place])) ?? []), offset, length); // prettier-ignore
      });
    },
  };
}

/**
 * What is asked of the index, inside a transaction over {@link indexTables}; null where it cannot answer. One that is broken is given up: whoever tends it next builds it anew.
 */
export async function answerOfIndex<T>(database: LibraryDatabase, ask: (source: IndexSource) => Promise<T>): Promise<T | null> {
  try {
    const source = await openIndex(database);
    return source && (await ask(source));
  } catch (problem) {
    if (!(problem instanceof RangeError || problem instanceof SyntaxError)) throw problem;
    void Dexie.ignoreTransaction(async () => libraryDatabase().indexState.delete('state'));
    return null;
  }
}

type RowKey = [segment: number, place: number];

function keyOf([segment, place]: RowKey): string {
  return `${segment} ${place}`;
}

/** The state, and what changed since. Both are asked for at once: mostly the index has taken in no more than when it was asked last. */
async function readChanges(database: LibraryDatabase): Promise<{ state: IndexStateRow | undefined; pending: PieceRevisionRow[] }> {
  const since = async (revision: number) => database.pieceRevisions.where('revision').above(revision).toArray();
  const supposed = takenIn;
  const [state, pending] = await Promise.all([readState(database), supposed === null ? null : since(supposed)]);
  if (!state) return { state, pending: [] };
  takenIn = state.through;
  return { state, pending: pending !== null && supposed === state.through ? pending : await since(state.through) };
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

/** What is known, with the changed pieces in place of what they were. Those whose words changed get numbers of their own. */
function withChanges(
  { pieces: known, numbers }: KnownPieces,
  changes: ReadonlyMap<string, Change>,
): { segment: Segment; facts: (PieceFacts | undefined)[] } {
  const facts: (PieceFacts | undefined)[] = [...known];
  const read: { number: number; words: PieceWords }[] = [];
  for (const address of wordsKept.keys()) if (!changes.has(address)) wordsKept.delete(address);
  for (const [address, change] of changes) {
    const number = numbers.get(address);
    const before = number === undefined ? undefined : known[number];
    if (change && number !== undefined && before?.textRevision === change.facts.textRevision) {
      facts[number] = change.facts;
      continue;
    }
    if (number !== undefined) facts[number] = undefined;
    if (!change?.whole) continue;
    read.push({ number: facts.length, words: keptWords(change.whole) });
    facts.push(change.facts);
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

/** The bytes of these rows by {@link keyOf}, those that are not held read in one go and each once: what a beginning stands for lies side by side. */
async function readRows(database: LibraryDatabase, places: readonly RowKey[]): Promise<Map<string, Uint8Array>> {
  const bytesOf = new Map<string, Uint8Array>();
  const missing = new Map<string, RowKey>();
  for (const place of places) {
    const key = keyOf(place);
    const held = rows.get(key);
    if (held) {
      bytesOf.set(key, held);
      // Read last, it goes last.
      rows.delete(key);
      rows.set(key, held);
    } else missing.set(key, place);
  }
  if (missing.size > 0) {
    for (const row of await database.indexPostings.bulkGet([...missing.values()])) {
      if (!row) continue;
      const key = keyOf([row.segment, row.place]);
      bytesOf.set(key, row.bytes);
      hold(key, row.bytes);
    }
  }
  return bytesOf;
}

/** The row read longest ago goes first. */
function hold(key: string, bytes: Uint8Array): void {
  rows.set(key, bytes);
  for (const oldest of rows.keys()) {
    if (rows.size <= mostRows) return;
    rows.delete(oldest);
  }
}
