import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { chooseCopyPlace, notedCopies } from '@/utils/library/copies';
import { libraryDatabase } from '@/utils/library/database';
import { bumpRevision, currentRevision } from '@/utils/messaging/revision';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyWhenDue, makeCopy } from './keepCopies';

const week = 7 * 86_400_000;
const place = { id: 'place' as const, place: 'downloads' as const, folder: null };

vi.mock('./copyPermission', () => ({ mayWrite: () => Promise.resolve(true) }));
vi.mock('./copyToDownloads', () => ({
  copyToDownloads: async (name: string, at: number) => {
    return { at, place: 'downloads', name, size: 1, download: 1, pieces: 1, revision: await currentRevision() };
  },
  removeFromDownloads: () => Promise.resolve(),
}));

const made = async () => (await notedCopies()).map(({ at }) => at);

beforeEach(async () => {
  fakeBrowser.reset();
  await libraryDatabase().delete({ disableAutoOpen: false });
  await chooseCopyPlace(place);
  await bumpRevision(null);
});

it('copies what was never copied, and again when something has changed and a week is over', async () => {
  await copyWhenDue(1);
  expect(await made()).toEqual([1]);
  await copyWhenDue(1 + week);
  expect(await made()).toEqual([1]);
  await bumpRevision(null);
  await copyWhenDue(week);
  expect(await made()).toEqual([1]);
  await copyWhenDue(1 + week);
  expect(await made()).toEqual([1 + week, 1]);
});

it('copies nothing where no place is chosen', async () => {
  await chooseCopyPlace(null);
  await copyWhenDue(1);
  expect(await made()).toEqual([]);
});

it('makes one copy for several pages that open at once or right after', async () => {
  await Promise.all([copyWhenDue(1), copyWhenDue(2), copyWhenDue(3)]);
  await copyWhenDue(4);
  expect(await made()).toHaveLength(1);
});

it('makes one in a click whenever it is asked, one at a time', async () => {
  const outcomes = await Promise.all([makeCopy(place, 1), makeCopy(place, 2)]);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['made', 'busy']);
});
