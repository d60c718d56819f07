import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { saveArticle } from '@/utils/library/saveArticle';
import { type Sender } from '@/utils/messaging/createChannel';
import { changeSettings, readSettings } from '@/utils/settings/settings';
import { answerPage } from './answerPage';
import { rememberJump } from './pendingJump';
import { readTab } from './readTab';

vi.mock('./readTab');

const short = 'https://www.glistatigenerali.com/?p=7';
const [acqua, porto] = [{ ...articleAbout('acqua'), otherAddresses: [short] }, articleAbout('porto')];
const highlight = highlightOn(acqua);
const { selector } = highlight;
const here = { at: null, links: [] };
const at = (url: string): Sender => ({ id: 'taccuino', tab: { id: 7 } as never, url });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: acqua, tabId: 7 });
});

it('gives a page its highlights, whatever address it stands at', async () => {
  await keepHighlight(highlight, acqua, 1000);
  await changeSettings({ toolbar: false });
  for (const url of [acqua.address, `${acqua.address}?utm_source=x#:~:text=acqua`, short]) {
    expect(await answerPage.highlightsHere(here, at(url), 'r')).toEqual({
      saved: true,
      highlights: [highlight],
      toolbar: false,
      lastInk: 'thesis',
      inkNames: {},
      wholeWords: true,
      theme: 'system',
      pendingJump: null,
    });
  }
  expect(await answerPage.highlightsHere(here, at(porto.address), 'r')).toMatchObject({ saved: false, highlights: [] });
});

it('passes on a jump that was asked for before the page was open', async () => {
  await saveArticle(acqua, 1000);
  await rememberJump(acqua.address, selector, Date.now());
  expect(await answerPage.highlightsHere(here, at(short), 'r')).toMatchObject({ pendingJump: selector });
  expect(await answerPage.highlightsHere(here, at(short), 'r')).toMatchObject({ pendingJump: null });
});

it('keeps a highlight under the sender’s address and remembers its ink', async () => {
  const request = { at: null, id: 'h1', selector, ink: 'doubtful' as const, note: '', labels: [], createdAt: 5, address: porto.address };
  expect(await answerPage.keepHighlight(request, at(acqua.address), 'r')).toMatchObject({
    kind: 'kept',
    highlight: { address: acqua.address },
  });
  expect((await readSettings()).lastInk).toBe('doubtful');
});

it('writes down what is noted while the piece is still being read, and keeps it with its highlight', async () => {
  const reading = Promise.withResolvers<Awaited<ReturnType<typeof readTab>>>();
  vi.mocked(readTab).mockReturnValue(reading.promise);
  const made = { at: null, id: 'h1', selector, ink: 'doubtful' as const, note: '', labels: [], createdAt: 5 };
  const keeping = answerPage.keepHighlight(made, at(acqua.address), 'r1');
  expect(await answerPage.writeDownHighlight({ ...made, note: 'Chi' }, at(acqua.address), 'r2')).toBe(true);
  expect(await answerPage.writeDownHighlight({ ...made, note: 'Chi paga?' }, at(acqua.address), 'r3')).toBe(true);
  expect(await libraryDatabase().waitingHighlights.toArray()).toMatchObject([{ id: 'h1', note: 'Chi paga?' }]);
  reading.resolve({ kind: 'article', article: acqua, tabId: 7 });
  await keeping;
  expect(await highlightsOf(acqua.address)).toMatchObject([{ id: 'h1', note: 'Chi paga?' }]);
  // One that comes late finds it kept.
  expect(await answerPage.writeDownHighlight({ ...made, note: 'Chi paga davvero?' }, at(acqua.address), 'r4')).toBe(true);
  expect(await highlightsOf(acqua.address)).toMatchObject([{ id: 'h1', note: 'Chi paga davvero?' }]);
});

it('tells that a highlight is kept also where its ink cannot be remembered', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
  const request = { at: null, id: 'h1', selector, ink: 'doubtful' as const, note: '', labels: [], createdAt: 5 };
  expect(await answerPage.keepHighlight(request, at(acqua.address), 'r')).toMatchObject({ kind: 'kept' });
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', ink: 'thesis' }, at(acqua.address), 'r1')).toMatchObject({
    kind: 'changed',
  });
});

it('changes and removes what is of this page', async () => {
  await keepHighlight(highlight, acqua, 1000);
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', note: 'nota' }, at(short), 'r2')).toMatchObject({
    kind: 'changed',
    highlight: { note: 'nota' },
  });
  expect(await answerPage.removeHighlight({ at: null, id: 'h1' }, at(short), 'r3')).toMatchObject({
    kind: 'removed',
    highlight: { note: 'nota' },
  });
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', note: '' }, at(short), 'r4')).toEqual({ kind: 'failed', because: 'gone' });
  expect(await answerPage.removeHighlight({ at: null, id: 'h1' }, at(short), 'r5')).toEqual({ kind: 'removed', highlight: null });
});

it('lets no page touch the highlights of another', async () => {
  await keepHighlight(highlight, acqua, 1000);
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', note: 'nota' }, at(porto.address), 'r6')).toEqual({
    kind: 'failed',
    because: 'gone',
  });
  expect(await answerPage.removeHighlight({ at: null, id: 'h1' }, at(porto.address), 'r7')).toEqual({ kind: 'removed', highlight: null });
  expect(await highlightsOf(acqua.address)).toEqual([highlight]);
});

it('finds a piece that has moved by its number, and keeps what is made there with it', async () => {
  await keepHighlight(highlight, acqua, 1000);
  const moved = 'https://www.glistatigenerali.com/ambiente/le-acque/';
  const question = { at: moved, links: [moved, short] };
  expect(await answerPage.highlightsHere(question, at(moved), 'r')).toMatchObject({ saved: true, highlights: [highlight] });
  expect(await answerPage.changeHighlight({ at: moved, id: 'h1', note: 'nota' }, at(moved), 'r2')).toMatchObject({ kind: 'changed' });
});

it('believes no link of a page that has gone on by pushState', async () => {
  await keepHighlight(highlight, acqua, 1000);
  const gone: Sender = { id: 'taccuino', tab: { id: 7, url: porto.address } as never, url: acqua.address };
  expect(await answerPage.highlightsHere({ at: porto.address, links: [short] }, gone, 'r')).toMatchObject({ saved: false, highlights: [] });
  expect(await answerPage.highlightsHere({ at: acqua.address, links: [] }, gone, 'r')).toMatchObject({ highlights: [highlight] });
});

it('keeps under its own piece what was made just before the page went on twice by pushState', async () => {
  const diga = articleAbout('diga');
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: diga, tabId: 7 });
  const shows = (url: string): Sender => ({ id: 'taccuino', tab: { id: 7, url } as never, url: acqua.address });
  await answerPage.highlightsHere({ at: porto.address, links: [] }, shows(porto.address), 'r1');
  const made = { id: 'h9', selector, ink: 'thesis' as const, note: '', labels: [], createdAt: 500 };
  const kept = await answerPage.keepHighlight({ at: porto.address, ...made }, shows(diga.address), 'r2');
  expect(kept).toEqual({ kind: 'failed', because: 'not-an-article' });
  expect(await highlightsOf(acqua.address)).toEqual([]);
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: porto, tabId: 7 });
  await answerPage.highlightsHere({ at: porto.address, links: [] }, at(porto.address), 'r3');
  await vi.waitFor(async () => expect(await highlightsOf(porto.address)).toHaveLength(1));
});

it('attaches to another passage, placed in the article’s own text', async () => {
  await keepHighlight(highlight, acqua, 1000);
  const attached = {
    ...selector,
    quotation: 'la città è cambiata',
    before: 'acqua, perché ',
    after: '.',
    start: 230,
    end: 249,
    textLength: 4000,
  };
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', selector: attached }, at(short), 'r')).toMatchObject({
    kind: 'changed',
    highlight: { selector: { quotation: 'la città è cambiata', start: 26, end: 45 } },
  });
  vi.mocked(readTab).mockResolvedValue({ kind: 'failed' });
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', selector: attached }, at(porto.address), 'r2')).toEqual({
    kind: 'failed',
    because: 'not-an-article',
  });
});

it('merges highlights of the page and undoes it, however often it is asked', async () => {
  await keepHighlight({ ...highlight, note: 'Chi paga?' }, acqua, 1000);
  const made = { id: 'h2', selector, ink: 'thesis' as const, note: '', labels: [], createdAt: 5 };
  const merger = { at: null, replaced: ['h1'], highlight: made };
  const merged = await answerPage.mergeHighlights(merger, at(short), 'r1');
  expect(merged).toMatchObject({ kind: 'merged', highlight: { id: 'h2', note: 'Chi paga?' }, removed: [{ id: 'h1' }] });
  expect(await answerPage.mergeHighlights(merger, at(short), 'r1')).toEqual(merged);
  const removed = merged.kind === 'merged' ? merged.removed : [];
  expect(await answerPage.splitHighlights({ at: null, id: 'h2', removed }, at(porto.address), 'r2')).toEqual({
    kind: 'failed',
    because: 'gone',
  });
  expect(await answerPage.splitHighlights({ at: null, id: 'h2', removed }, at(short), 'r3')).toEqual({
    kind: 'split',
    highlights: removed,
  });
  expect(await highlightsOf(acqua.address)).toEqual(removed);
});

it('tells whether the page still shows what was saved', async () => {
  expect(await answerPage.hasChanged({ at: null }, at(acqua.address), 'r')).toBe(false);
  await saveArticle(acqua, 1000);
  expect(await answerPage.hasChanged({ at: null }, at(acqua.address), 'r')).toBe(false);
  vi.mocked(readTab).mockResolvedValue({ kind: 'article', article: { ...acqua, title: 'Un altro titolo' }, tabId: 7 });
  expect(await answerPage.hasChanged({ at: null }, at(acqua.address), 'r')).toBe(true);
});

it('says that the library cannot be used', async () => {
  libraryDatabase().close();
  expect(await answerPage.changeHighlight({ at: null, id: 'h1', note: '' }, at(acqua.address), 'r8')).toEqual({
    kind: 'failed',
    because: 'unavailable',
  });
  expect(await answerPage.removeHighlight({ at: null, id: 'h1' }, at(acqua.address), 'r9')).toEqual({
    kind: 'failed',
    because: 'unavailable',
  });
});

it('cites a passage with its source, null where no piece can be read', async () => {
  expect(await answerPage.citePassage({ at: null, selector }, at(acqua.address), 'r')).toMatch(/^«Si parla»\nAda Prova, /u);
  vi.mocked(readTab).mockResolvedValue({ kind: 'failed' });
  expect(await answerPage.citePassage({ at: null, selector }, at(acqua.address), 'r')).toBeNull();
});

it.each([
  ['saved', `?address=${encodeURIComponent(acqua.address)}`],
  ['not saved', '?tab=7'],
])('opens the reader on a piece that is %s', async (state, search) => {
  if (state === 'saved') await saveArticle(acqua, 1000);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await answerPage.openReader({ at: null }, at(short), 'r');
  expect(create).toHaveBeenCalledWith({ url: expect.stringContaining(`/reader.html${search}`) as string, openerTabId: 7 });
});

it('leads to the place where the reader makes room, and removes nothing itself', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await answerPage.openRoom(null, at(short), 'r');
  expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('/options.html#room') as string, openerTabId: 7 });
});

it.each([{ id: 'taccuino', url: acqua.address }, at('https://altrove.example/')])(
  'answers nobody but a page of the publisher',
  async (sender) => {
    await expect(answerPage.highlightsHere(here, sender, 'r')).rejects.toThrow('from elsewhere');
  },
);
