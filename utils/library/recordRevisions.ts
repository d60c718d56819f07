import {
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { type IndexStateRow, type PieceRevisionRow } from './versions/version4';

/** Tables whose rows the search answers from. */
const watched: ReadonlySet<string> = new Set(['articles', 'searchTexts', 'highlights']);

/** Dexie's names for ranges exist for types alone: 3 is any key. */
const anyKey = { type: 3, lower: undefined, upper: undefined } as unknown as DBCoreKeyRange;

/**
 * Gives a piece a new revision whenever a row that the search answers from is written or removed, in the same transaction and whoever writes it: no writer has to
 * think of the index, and none can forget it. It stands above Dexie's own layers, so that live queries hear of it.
 */
export const recordRevisions: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'revisions',
  level: 10,
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => core.transaction(mode === 'readwrite' ? withRevisions(stores) : stores, mode, options),
    table: (name) => {
      const table = core.table(name);
      if (!watched.has(name)) return table;
      return {
        ...table,
        mutate: (request) =>
          whatIsWritten(table, request).then((written) =>
            table.mutate(request).then((response) => record(core, request.trans, written).then(() => response)),
          ),
      };
    },
  }),
};

function withRevisions(stores: string[]): string[] {
  return stores.some((store) => watched.has(store)) ? [...new Set([...stores, 'pieceRevisions', 'indexState'])] : stores;
}

/** The pieces that a write is about, and whether it changes what the search finds them by. */
interface Written {
  addresses: readonly string[];
  changesWords: boolean;
}

/** Null where a write does not say what it is about, since it removes a whole range. */
function whatIsWritten(table: DBCoreTable, request: DBCoreMutateRequest): Promise<Written | null> {
  if (request.type === 'deleteRange') return Promise.resolve(null);
  const written = request.type === 'delete' ? [] : addressesIn(request.values);
  if (table.name !== 'highlights') {
    const addresses = request.type === 'delete' ? (request.keys as string[]) : written;
    return Promise.resolve({ addresses, changesWords: table.name === 'searchTexts' });
  }
  // A highlight tells its piece only in its row, and may have belonged to another before.
  const keys = request.type === 'delete' ? (request.keys as unknown[]) : request.values.map((row) => (row as { id: unknown }).id);
  return table.getMany({ trans: request.trans, keys }).then((rows) => ({
    addresses: [...written, ...addressesIn(rows)],
    changesWords: request.type === 'delete' || request.values.some((row, index) => passageOf(row) !== passageOf(rows[index])),
  }));
}

function addressesIn(rows: readonly unknown[]): string[] {
  return rows.flatMap((row) => {
    const address: unknown = typeof row === 'object' && row !== null && 'address' in row ? row.address : undefined;
    return typeof address === 'string' ? [address] : [];
  });
}

/** The words of a highlight and where they stand: a note of it is searched by its piece's searchable text, its ink is a fact. */
function passageOf(row: unknown): string {
  const { selector } = (row ?? {}) as { selector?: Partial<PassageSelector> };
  return JSON.stringify([selector?.part, selector?.quotation]);
}

/** In an upgrade from an older version there is nothing yet to write this in; what cannot be told piece by piece gives the whole index up. */
function record(core: DBCore, trans: DBCoreTransaction, written: Written | null): Promise<unknown> {
  if (!(trans as unknown as IDBTransaction).objectStoreNames.contains('pieceRevisions')) return Promise.resolve();
  const revisions = core.table('pieceRevisions');
  if (written === null) return core.table('indexState').mutate({ type: 'delete', trans, keys: ['state'] });
  const distinct = [...new Set(written.addresses)];
  if (distinct.length === 0) return Promise.resolve();
  return revisions.getMany({ trans, keys: distinct }).then((before: (PieceRevisionRow | undefined)[]) =>
    lastRevision(core, trans).then((last) => {
      const values = distinct.map((address, index): PieceRevisionRow => {
        const revision = last + 1 + index;
        return { address, revision, textRevision: written.changesWords ? revision : (before[index]?.textRevision ?? 0) };
      });
      return revisions.mutate({ type: 'put', trans, values });
    }),
  );
}

/** The greatest number given so far. The row that had it may be gone with its piece, but not before the index has taken it in. */
function lastRevision(core: DBCore, trans: DBCoreTransaction): Promise<number> {
  const revisions = core.table('pieceRevisions');
  const index = revisions.schema.getIndexByKeyPath('revision');
  if (!index) throw new Error('the revisions of pieces have lost their index');
  return Promise.all([
    revisions.query({ trans, values: true, limit: 1, direction: 'prev', query: { index, range: anyKey } }),
    core.table('indexState').get({ trans, key: 'state' }) as Promise<IndexStateRow | undefined>,
  ]).then(([{ result }, state]) => Math.max((result[0] as PieceRevisionRow | undefined)?.revision ?? 0, state?.through ?? 0));
}
