// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerTo } from '@/tests/site/answer';
import { pieceAddress, piecePath } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { themes } from '@/tests/site/themes';
import { libraryDatabase } from '@/utils/library/database';
import { savedArticle } from '@/utils/library/savedArticle';
import { awaitedPieces, awaitPiece, forgetAwaited } from './awaitedPieces';
import { fetchAwaited } from './fetchAwaited';
import { fetchPage } from './fetchPage';
import { hasPublisherAccess } from './publisherAccess';

vi.mock('./fetchPage');
vi.mock('./publisherAccess');

const [one, two] = [pieces[0]!, pieces[1]!];
const [first, second] = [pieceAddress(one), pieceAddress(two)];
const going = new AbortController().signal;
const pauses: number[] = [];
const pause = (milliseconds: number): Promise<unknown> => Promise.resolve(pauses.push(milliseconds));
let isHeld = false;
const network = { onLine: true };

type Work = (lock: object | null) => Promise<unknown>;

/** jsdom has no locks: who asks only where it is free does not wait. */
const locks = {
  request: async (_name: string, options: object | Work, work?: Work): Promise<unknown> => {
    if (!work) return (options as Work)({});
    if (isHeld) return work(null);
    isHeld = true;
    try {
      return await work({});
    } finally {
      isHeld = false;
    }
  },
};

function pageOf(address: string): string {
  const piece = [one, two].find((candidate) => pieceAddress(candidate) === address)!;
  return String(
    answerTo(piecePath(piece), { theme: themes.semantic, pieces, states: new Map(), pages: new Map(), feeds: 'whole', rest: 'whole' }).body,
  );
}

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  pauses.length = 0;
  network.onLine = true;
  vi.stubGlobal('navigator', { locks, get onLine() { return network.onLine; } }); // prettier-ignore
  vi.mocked(hasPublisherAccess).mockResolvedValue(true);
  vi.mocked(fetchPage)
    .mockReset()
    .mockImplementation((address) => Promise.resolve({ kind: 'page', address, html: pageOf(address) }));
  await awaitPiece({ address: first, title: one.title }, 1);
  await awaitPiece({ address: second, title: two.title }, 2);
});

const titles = async (): Promise<unknown[]> => (await libraryDatabase().articles.toArray()).map(({ title }) => title).sort();

it('saves what waits as if it had been opened, one after the other and not at once', async () => {
  await fetchAwaited(going, pause);
  expect(await titles()).toEqual([one.title, two.title].sort());
  expect((await savedArticle(first))?.article.blocks.length).toBeGreaterThan(3);
  expect(await awaitedPieces()).toEqual([]);
  expect(pauses).toEqual([2000]);
});

it('fetches none twice where two pages begin at once', async () => {
  await Promise.all([fetchAwaited(going, pause), fetchAwaited(going, pause)]);
  expect(fetchPage).toHaveBeenCalledTimes(2);
});

it.each([
  ['without net', () => (network.onLine = false)],
  ['without access to the site', () => vi.mocked(hasPublisherAccess).mockResolvedValue(false)],
])('tries nothing %s, and spends no attempt', async (_, lack) => {
  lack();
  await fetchAwaited(going, pause);
  expect(fetchPage).not.toHaveBeenCalled();
  expect(await awaitedPieces()).toMatchObject([{ attempts: 0 }, { attempts: 0 }]);
});

it('notes why a text could not be had, and goes on to the next', async () => {
  vi.mocked(fetchPage).mockResolvedValueOnce({ kind: 'failed', because: 'unreachable', final: false });
  await fetchAwaited(going, pause);
  expect(await awaitedPieces()).toMatchObject([{ address: first, state: 'wanted', attempts: 1, because: 'unreachable' }]);
  vi.mocked(fetchPage).mockResolvedValueOnce({ kind: 'page', address: first, html: '<p>niente' });
  await fetchAwaited(going, pause);
  expect(await awaitedPieces()).toMatchObject([{ state: 'failed', because: 'not-an-article' }]);
  await fetchAwaited(going, pause);
  expect(fetchPage).toHaveBeenCalledTimes(3);
});

it('asks for nothing that is saved already, and keeps nothing that is wanted no more', async () => {
  await fetchAwaited(going, pause);
  await awaitPiece({ address: first, title: one.title }, 3);
  await fetchAwaited(going, pause);
  expect(fetchPage).toHaveBeenCalledTimes(2);
  expect(await awaitedPieces()).toEqual([]);
  await libraryDatabase().articles.clear();
  await awaitPiece({ address: first, title: one.title }, 4);
  vi.mocked(fetchPage).mockImplementation(async (address) => {
    await forgetAwaited(address);
    return { kind: 'page', address, html: pageOf(address) };
  });
  await fetchAwaited(going, pause);
  expect(await titles()).toEqual([]);
});

it('knows a piece that has moved on the site by both addresses', async () => {
  const moved = first.replace(/\.com\/[^/]+\//u, '.com/altrove/');
  vi.mocked(fetchPage).mockImplementation((address) =>
    Promise.resolve({ kind: 'page', address: address === first ? moved : address, html: pageOf(address).replaceAll(first, moved) }),
  );
  await fetchAwaited(going, pause);
  expect((await savedArticle(moved))?.article.title).toBe(one.title);
  expect((await savedArticle(first))?.article.title).toBe(one.title);
});

it('knows a piece that was given another name by its title', async () => {
  const renamed = first.replace(/[^/]+\/$/u, 'un-altro-nome/');
  vi.mocked(fetchPage).mockImplementation((address) =>
    Promise.resolve({ kind: 'page', address: address === first ? renamed : address, html: pageOf(address).replaceAll(first, renamed) }),
  );
  await fetchAwaited(going, pause);
  expect((await savedArticle(first))?.article).toMatchObject({ address: renamed, title: one.title });
});

it('saves nothing that nobody chose: where the site sends on to another piece, the one that was chosen is gone', async () => {
  await forgetAwaited(second);
  vi.mocked(fetchPage).mockResolvedValue({ kind: 'page', address: second, html: pageOf(second) });
  await fetchAwaited(going, pause);
  expect(await titles()).toEqual([]);
  expect(await awaitedPieces()).toMatchObject([{ address: first, state: 'failed', because: 'gone' }]);
});
