import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { outcomeOf } from './outcome';

const full = new DOMException('no room', 'QuotaExceededError');

it.each([
  ['full', full],
  ['full', new Dexie.AbortError('aborted', full)],
  ['full', new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('no room'))],
  ['full', new Dexie.BulkError('1 of 2 failed', { 1: full })],
  ['forbidden', new Dexie.DatabaseClosedError(new DOMException('not here', 'InvalidStateError'))],
  ['forbidden', new Dexie.OpenFailedError(new DOMException('not here', 'SecurityError'))],
  ['forbidden', new Dexie.MissingAPIError('none')],
  ['unavailable', new DOMException('the connection is closing', 'InvalidStateError')],
  ['unavailable', new Dexie.OpenFailedError('no disk')],
  ['unavailable', new DOMException('broken', 'UnknownError')],
])('names %s for %s', async (because, error) => {
  expect(await outcomeOf(() => Promise.reject(error as Error))).toEqual({ kind: 'failed', because });
});

it('gives what was done', async () => {
  expect(await outcomeOf(() => Promise.resolve(7))).toEqual({ kind: 'done', value: 7 });
});

it('lets a fault of ours through', async () => {
  await expect(outcomeOf(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});

it.each([
  [new DOMException('not here', 'InvalidStateError'), 'forbidden'],
  [new DOMException('not here', 'SecurityError'), 'forbidden'],
  [new DOMException('no disk', 'AbortError'), 'unavailable'],
] as const)('tells what opening a library meets: %s', async (error, because) => {
  const refused = { open: () => { throw error; } }; // prettier-ignore
  const library = new Dexie('refused', { indexedDB: refused as unknown as IDBFactory, IDBKeyRange });
  library.version(1).stores({ things: 'id' });
  expect(await outcomeOf(() => library.table('things').toArray())).toEqual({ kind: 'failed', because });
  const writing = () => library.transaction('rw', library.table('things'), () => library.table('things').put({ id: 1 }));
  expect(await outcomeOf(writing)).toEqual({ kind: 'failed', because });
});
