import { liveQuery } from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { emptyLibrary } from '@/tests/support/emptyLibrary';
import { articleAbout } from '@/tests/support/samplePiece';
import { versionsOf } from './articleVersions';
import { saveArticle } from './saveArticle';

beforeEach(emptyLibrary);

it('can be watched: its transaction lives as long as it takes also in a live query', async () => {
  const article = articleAbout('acqua');
  expect(await saveArticle(article, 1)).toEqual({ kind: 'done', value: 'saved' });
  const shown = new Promise((resolve, reject) => {
    liveQuery(async () => versionsOf(article.address)).subscribe({ next: resolve, error: reject });
  });
  expect(await shown).toEqual([{ keptAt: 1, title: article.title }]);
});
