import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { outcomeOf } from './outcome';

const full = new DOMException('no room', 'QuotaExceededError');

it.each([
  ['full', full],
  ['full', new Dexie.AbortError('aborted', full)],
  ['full', new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('no room'))],
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
