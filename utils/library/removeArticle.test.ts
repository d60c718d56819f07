import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { keepVersion } from './articleVersions';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { removeArticle, removeArticles } from './removeArticle';
import { restoreManyFromBin } from './restoreFromBin';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('takes away every trace of the piece and nothing of others', async () => {
  for (const article of [acqua, porto]) {
    await saveArticle(article, 1000);
    const id = `on ${article.address}`;
    await keepHighlight(highlightOn(article, { id }), article, 1000);
    await rememberPosition(article.address, { selector: highlightOn(article).selector, share: 0.5 }, 1000);
    await keepImage({ articleAddress: article.address, imageAddress: article.leadImage?.address ?? '' }, 'image/jpeg', new ArrayBuffer(3));
    await keepVersion({ ...article, title: `Un altro titolo: ${article.tags[0]}` }, 2000);
  }
  expect(await removeArticle(acqua.address, 3000)).toMatchObject({ kind: 'done', value: expect.any(String) as string });
  const { answeredRequests, waitingHighlights, bin, binnedThings, ...others } = Object.fromEntries(
    libraryDatabase()
      .tables.filter(
        ({ name }) =>
          !name.startsWith('index') &&
          !['stagedPieces', 'restores', 'copies', 'copyPlace', 'pieceRevisions', 'metCards', 'siteAnswers'].includes(name),
      )
      .map((table) => [table.name, table]),
  );
  expect((await answeredRequests?.toArray())?.filter(({ answer }: { answer: unknown }) => answer !== null)).toEqual([]);
  expect(await waitingHighlights?.count()).toBe(0);
  expect(await bin?.toArray()).toMatchObject([{ kind: 'piece', removedAt: 3000, title: acqua.title, words: null }]);
  expect(await binnedThings?.toArray()).toMatchObject([
    { thing: { piece: { imageBytes: [{}], highlights: [{}], versions: [{ keptAt: 2000 }], position: { share: 0.5 } } } },
  ]);
  for (const table of Object.values(others)) {
    expect([table.name, JSON.stringify(await table.toArray()).includes('acqua'), await table.count()]).toEqual([table.name, false, 1]);
  }
});

it('gives null and tells nobody when the piece is not saved', async () => {
  expect(await removeArticle(acqua.address, 3000)).toEqual({ kind: 'done', value: null });
  expect(await fakeBrowser.storage.local.get('revision')).toEqual({});
});

it('removes several at once, and they come back at once', async () => {
  const porto = articleAbout('porto');
  await saveArticle(acqua, 1);
  await saveArticle(porto, 2);
  const before = await libraryDatabase().articles.toArray();
  const outcome = await removeArticles([acqua.address, porto.address, 'https://www.glistatigenerali.com/gone/'], 3000);
  if (outcome.kind === 'failed') throw new Error(outcome.because);
  expect([outcome.value.length, await libraryDatabase().articles.count(), await libraryDatabase().bin.count()]).toEqual([2, 0, 2]);
  expect(await restoreManyFromBin([...outcome.value, 'gone'])).toEqual({ kind: 'done', value: outcome.value });
  expect(await libraryDatabase().articles.toArray()).toEqual(before);
  expect(await libraryDatabase().bin.count()).toBe(0);
});
