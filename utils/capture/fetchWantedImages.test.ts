import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedImage } from '@/utils/library/savedImage';
import { fetchImage } from './fetchImage';
import { fetchWantedImages } from './fetchWantedImages';
import { hasPublisherAccess } from './publisherAccess';

vi.mock('./fetchImage');
vi.mock('./publisherAccess');

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const pictureOf = (article: typeof acqua) => article.leadImage?.address ?? '';

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1000);
  await saveArticle(porto, 1000);
  vi.stubGlobal('navigator', { locks: navigator.locks, onLine: true });
  vi.mocked(hasPublisherAccess).mockResolvedValue(true);
  vi.mocked(fetchImage)
    .mockReset()
    .mockImplementation(() => Promise.resolve({ kind: 'image', type: 'image/png', bytes: new ArrayBuffer(3) }));
});

async function states(): Promise<unknown[]> {
  return (await libraryDatabase().images.toArray()).map(({ state, attempts, because }) => [state, attempts, because]);
}

it('fetches every wanted picture once', async () => {
  await fetchWantedImages();
  expect((await savedImage(acqua.address, pictureOf(acqua)))?.size).toBe(3);
  expect((await savedImage(porto.address, pictureOf(porto)))?.size).toBe(3);
  await fetchWantedImages();
  expect(fetchImage).toHaveBeenCalledTimes(2);
});

it('fetches none twice when two contexts begin at once', async () => {
  await Promise.all([fetchWantedImages(), fetchWantedImages()]);
  expect(fetchImage).toHaveBeenCalledTimes(2);
});

it('takes along what was saved while it ran', async () => {
  const bosco = articleAbout('bosco');
  vi.mocked(fetchImage).mockImplementationOnce(async () => {
    await saveArticle(bosco, 2000);
    return { kind: 'failed', because: 'unreachable', final: false };
  });
  await fetchWantedImages();
  expect(await savedImage(bosco.address, pictureOf(bosco))).not.toBeNull();
});

it('tries each at most three times, once a run, and keeps the reason', async () => {
  vi.mocked(fetchImage).mockResolvedValue({ kind: 'failed', because: 'unreachable', final: false });
  await fetchWantedImages();
  expect(await states()).toEqual([
    ['wanted', 1, 'unreachable'],
    ['wanted', 1, 'unreachable'],
  ]);
  for (let run = 0; run < 4; run += 1) await fetchWantedImages();
  expect(fetchImage).toHaveBeenCalledTimes(6);
  expect(await states()).toEqual([
    ['failed', 3, 'unreachable'],
    ['failed', 3, 'unreachable'],
  ]);
});

it.each([
  ['without net', () => vi.stubGlobal('navigator', { locks: navigator.locks, onLine: false })],
  ['without access', () => vi.mocked(hasPublisherAccess).mockResolvedValue(false)],
])('spends no attempt %s', async (_, lose) => {
  lose();
  await fetchWantedImages();
  expect(fetchImage).not.toHaveBeenCalled();
  expect(await states()).toEqual([
    ['wanted', 0, null],
    ['wanted', 0, null],
  ]);
});

it('ends quietly when the library cannot be opened', async () => {
  libraryDatabase().close();
  await expect(fetchWantedImages()).resolves.toBeUndefined();
});

it('reads the queue a few times, however long it is', async () => {
  for (let number = 0; number < 30; number++) await saveArticle(articleAbout(`bosco-${number}`), 1000);
  const reads = vi.spyOn(libraryDatabase().images, 'where');
  await fetchWantedImages();
  expect(fetchImage).toHaveBeenCalledTimes(32);
  expect(reads).toHaveBeenCalledTimes(3);
});
