import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { versionsOf } from './articleVersions';
import { saveArticle } from './saveArticle';

it('can be watched: its transaction lives as long as it takes also in a live query', async () => {
  const article = articleAbout('acqua');
  expect(await saveArticle(article, 1)).toMatchObject({ kind: 'done' });
  const shown = new Promise((resolve, reject) => {
    liveQuery(async () => versionsOf(article.address)).subscribe({ next: resolve, error: reject });
  });
  expect(await shown).toEqual([{ keptAt: 1, title: article.title }]);
});
