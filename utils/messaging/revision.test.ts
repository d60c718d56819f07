import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bumpRevision, watchRevision, watchRevisions } from './revision';

const piece = 'https://www.glistatigenerali.com/economia/acqua/';
const other = 'https://www.glistatigenerali.com/economia/porto/';

it('tells who watches that address and nobody else', async () => {
  const heard: string[] = [];
  const stop = new AbortController();
  watchRevision(piece, () => heard.push('piece'), stop.signal);
  watchRevision(other, () => heard.push('other'), stop.signal);
  await bumpRevision(piece);
  await vi.waitFor(() => expect(heard).toEqual(['piece']));
  stop.abort();
  await bumpRevision(piece);
  await bumpRevision(other);
  expect(heard).toEqual(['piece']);
});

it('tells everybody of a change that may concern any address', async () => {
  const heard: string[] = [];
  watchRevision(piece, () => heard.push('piece'), new AbortController().signal);
  watchRevision(other, () => heard.push('other'), new AbortController().signal);
  await bumpRevision(null);
  await vi.waitFor(() => expect(heard).toEqual(['piece', 'other']));
});

it('counts every change, also those made at the same moment', async () => {
  const heard: string[] = [];
  watchRevisions((hash) => heard.push(hash));
  await Promise.all([bumpRevision(piece), bumpRevision(piece), bumpRevision(other)]);
  expect(heard).toHaveLength(3);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 3 } });
});

it('keeps the address itself out of the storage', async () => {
  await bumpRevision(piece);
  const kept = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(kept).toMatch(/"addressHash":"[0-9a-f]{16}"/u);
  expect(kept).not.toContain('acqua');
});

it('starts again from a broken number', async () => {
  await fakeBrowser.storage.local.set({ revision: 'broken' });
  await bumpRevision(piece);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 1 } });
});

it('does not fail when the storage does', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(bumpRevision(piece)).resolves.toBeUndefined();
});
