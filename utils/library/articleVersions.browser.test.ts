import { liveQuery } from 'dexie';
import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { saveArticle } from './saveArticle';
import { versionsOf } from './articleVersions';
it('can be watched: its transaction lives as long as it takes also in a live query', async () => {
  const a = articleAbout('acqua');
  await saveArticle(a, 1);
  const r = await new Promise((resolve) => liveQuery(() => versionsOf(a.address)).subscribe({ next: resolve, error: resolve }));
  expect(r).toEqual([{ keptAt: 1, title: a.title }]);
});
