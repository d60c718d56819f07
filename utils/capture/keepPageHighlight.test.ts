import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { changeHighlight } from '@/utils/library/changeHighlight';
import { keepPageHighlight, keepWaitingHere, mergePageHighlights } from './keepPageHighlight';
import { readTab } from './readTab';

vi.mock('./readTab');

const acqua = articleAbout('acqua');
/** As the page describes it: in the text of the page, where the piece begins later than in the article. */
const selector = {
  part: 'body' as const,
  quotation: 'la città è cambiata',
  before: 'acqua, perché ',
  after: '.',
  start: 230,
  end: 249,
  textLength: 4000,
};
const fromPage = { id: 'h1', selector, ink: 'figure' as const, note: '', labels: [], createdAt: 500 };

const place = { tabId: 7, address: acqua.address, settled: true };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockReset().mockResolvedValue({ kind: 'article', article: acqua, tabId: 7 });
});

it('saves the piece with the highlight, placed in the article’s own text', async () => {
  const text = 'Si parla di acqua, perché la città è cambiata.';
  const start = text.indexOf('la città');
  expect(await keepPageHighlight(place, fromPage, 'r')).toEqual({
    kind: 'kept',
    highlight: {
      ...fromPage,
      address: acqua.address,
      changedAt: 500,
      selector: expect.objectContaining({
        part: 'body',
        quotation: 'la città è cambiata',
        start,
        end: start + 19,
        textLength: text.length,
      }) as unknown,
    },
  });
  expect(await savedArticle(acqua.address)).toMatchObject({ article: acqua });
});

it('reads no tab for a saved piece', async () => {
  await saveArticle(acqua, 100);
  await keepPageHighlight(place, fromPage, 'r');
  expect(readTab).not.toHaveBeenCalled();
});

it('changes nothing when the message comes again', async () => {
  const first = await keepPageHighlight(place, fromPage, 'r');
  expect(await keepPageHighlight(place, fromPage, 'r')).toEqual(first);
  expect(await highlightsOf(acqua.address)).toHaveLength(1);
});

it('keeps nothing when the page is no article, and says so', async () => {
  vi.mocked(readTab).mockResolvedValue({ kind: 'not-an-article', because: 'listing' });
  expect(await keepPageHighlight(place, fromPage, 'r')).toEqual({ kind: 'failed', because: 'not-an-article' });
  expect(await libraryDatabase().highlights.count()).toBe(0);
});

it('says that the library cannot be used', async () => {
  libraryDatabase().close();
  expect(await keepPageHighlight(place, fromPage, 'r')).toEqual({ kind: 'failed', because: 'unavailable' });
});

it('merges with a passage placed in the article’s own text, and gives back what it replaced', async () => {
  const kept = await keepPageHighlight(place, { ...fromPage, note: 'Chi paga?' }, 'r1');
  const before = kept.kind === 'kept' ? kept.highlight : null;
  const merged = await mergePageHighlights(place, ['h1'], { ...fromPage, id: 'h2' }, 'r2');
  expect(merged).toMatchObject({ kind: 'merged', highlight: { id: 'h2', note: 'Chi paga?', selector: { start: 26 } }, removed: [before] });
  expect(await mergePageHighlights(place, ['h1'], { ...fromPage, id: 'h2' }, 'r2')).toEqual(merged);
});

it('merges nothing on a page that is no article', async () => {
  vi.mocked(readTab).mockResolvedValue({ kind: 'not-an-article', because: 'listing' });
  expect(await mergePageHighlights(place, ['h1'], fromPage, 'r')).toEqual({ kind: 'failed', because: 'not-an-article' });
});

it('keeps at the next visit what was made and noted in a page that went away while it was read', async () => {
  vi.mocked(readTab).mockResolvedValueOnce({ kind: 'unreachable' });
  const keeping = keepPageHighlight(place, fromPage, 'r1');
  // Sent right behind it by a page that is going.
  await changeHighlight('h1', { note: 'Chi paga?' }, 600, { request: 'r2', address: acqua.address });
  expect(await keeping).toEqual({ kind: 'failed', because: 'not-an-article' });
  expect(await highlightsOf(acqua.address)).toEqual([]);
  await keepWaitingHere({ ...place, tabId: 8 });
  expect(await highlightsOf(acqua.address)).toMatchObject([{ id: 'h1', note: 'Chi paga?', selector: { start: 26 } }]);
});

it('keeps what waits when its page can be read, and reads no page for which nothing waits', async () => {
  vi.mocked(readTab)
    .mockResolvedValueOnce({ kind: 'unreachable' })
    .mockResolvedValueOnce({ kind: 'not-an-article', because: 'incomplete' });
  await keepPageHighlight(place, fromPage, 'r1');
  await keepWaitingHere(place);
  expect(await highlightsOf(acqua.address)).toEqual([]);
  await keepWaitingHere({ ...place, address: articleAbout('porto').address });
  expect(readTab).toHaveBeenCalledTimes(2);
  await keepWaitingHere(place);
  expect(await highlightsOf(acqua.address)).toHaveLength(1);
});
