import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout } from '@/tests/support/samplePiece';
import { hasPublisherAccess } from './publisherAccess';
import { readTab } from './readTab';

vi.mock('./publisherAccess');

const acqua = articleAbout('acqua');
const executeScript = vi.spyOn(fakeBrowser.scripting, 'executeScript');

beforeEach(() => {
  vi.mocked(hasPublisherAccess).mockResolvedValue(true);
  executeScript.mockReset();
});

/** A tab at an address, in which the reader script gives `result`. */
async function tabAt(url: string | undefined, result?: unknown): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url: url ?? '' });
  executeScript.mockResolvedValue([{ result }] as never);
  return tab.id ?? -1;
}

it('gives the article of the page', async () => {
  const tabId = await tabAt(acqua.address, { kind: 'article', article: acqua });
  expect(await readTab(tabId)).toEqual({ kind: 'article', article: acqua, tabId });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId }, files: ['/readArticle.js'], injectImmediately: false });
});

it('knows a piece by its number and by the words of its address, and by no other address that the page names', async () => {
  const [number, moved, porto] = ['?p=7', 'ambiente/acqua/', 'economia/porto/'].map((path) => `https://www.glistatigenerali.com/${path}`);
  const named = { ...acqua, otherAddresses: [number, moved, porto] };
  const tabId = await tabAt(acqua.address, { kind: 'article', article: named });
  expect(await readTab(tabId)).toEqual({ kind: 'article', article: { ...acqua, otherAddresses: [number, moved] }, tabId });
});

it.each(['listing', 'static', 'login', 'error', 'empty', 'incomplete', 'too-large'])(
  'says why the page is no article: %s',
  async (because) => {
    expect(await readTab(await tabAt(acqua.address, { kind: 'not-an-article', because }))).toEqual({ kind: 'not-an-article', because });
  },
);

it.each(['other-site', 'failed'] as const)('has a state of its own for %s', async (because) => {
  expect(await readTab(await tabAt(acqua.address, { kind: 'not-an-article', because }))).toEqual({ kind: because });
});

it('puts nothing into a page of another site', async () => {
  expect(await readTab(await tabAt('https://altrove.example/'))).toEqual({ kind: 'other-site' });
  expect(await readTab(await tabAt(undefined))).toEqual({ kind: 'other-site' });
  expect(executeScript).not.toHaveBeenCalled();
});

it('puts nothing into a page that the reader no longer lets us see', async () => {
  vi.mocked(hasPublisherAccess).mockResolvedValue(false);
  expect(await readTab(await tabAt(acqua.address))).toEqual({ kind: 'no-access' });
  expect(await readTab(await tabAt(undefined))).toEqual({ kind: 'no-access' });
  expect(await readTab(await tabAt('https://altrove.example/'))).toEqual({ kind: 'other-site' });
  expect(executeScript).not.toHaveBeenCalled();
});

it('cannot reach a closed tab, nor the browser’s own error page', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 4711'));
  expect(await readTab(4711)).toEqual({ kind: 'unreachable' });
  const tabId = await tabAt(acqua.address);
  executeScript.mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
  expect(await readTab(tabId)).toEqual({ kind: 'unreachable' });
});

it.each([
  undefined,
  null,
  'article',
  { kind: 'article', article: { ...acqua, title: 7 } },
  { kind: 'article', article: { ...acqua, address: 'https://altrove.example/' } },
])('has failed when the page gives back %j', async (result) => {
  expect(await readTab(await tabAt(acqua.address, result))).toEqual({ kind: 'failed' });
});

it('reads a page that never gets ready as it stands', async () => {
  const late = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(late.signal);
  const tabId = await tabAt(acqua.address, { kind: 'not-an-article', because: 'incomplete' });
  executeScript.mockReturnValueOnce(Promise.withResolvers<never>().promise as never);
  const reading = readTab(tabId);
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledOnce());
  late.abort();
  expect(await reading).toEqual({ kind: 'not-an-article', because: 'incomplete' });
  expect(executeScript).toHaveBeenLastCalledWith({ target: { tabId }, files: ['/readArticle.js'], injectImmediately: true });
});
