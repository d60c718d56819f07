import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { keepPageHighlight } from './keepPageHighlight';
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
const fromPage = { id: 'h1', selector, ink: 'figure' as const, note: '', createdAt: 500 };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockReset().mockResolvedValue({ kind: 'article', article: acqua, tabId: 7 });
});

it('saves the piece with the highlight, placed in the article’s own text', async () => {
  const text = 'Si parla di acqua, perché la città è cambiata.';
  const start = text.indexOf('la città');
  expect(await keepPageHighlight(7, acqua.address, fromPage)).toEqual({
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
  await keepPageHighlight(7, acqua.address, fromPage);
  expect(readTab).not.toHaveBeenCalled();
});

it('changes nothing when the message comes again', async () => {
  const first = await keepPageHighlight(7, acqua.address, fromPage);
  expect(await keepPageHighlight(7, acqua.address, fromPage)).toEqual(first);
  expect(await highlightsOf(acqua.address)).toHaveLength(1);
});

it('keeps nothing when the page is no article, and says so', async () => {
  vi.mocked(readTab).mockResolvedValue({ kind: 'not-an-article', because: 'listing' });
  expect(await keepPageHighlight(7, acqua.address, fromPage)).toEqual({ kind: 'failed', because: 'not-an-article' });
  expect(await libraryDatabase().highlights.count()).toBe(0);
});

it('says that the library cannot be used', async () => {
  libraryDatabase().close();
  expect(await keepPageHighlight(7, acqua.address, fromPage)).toEqual({ kind: 'failed', because: 'unavailable' });
});
