import { beforeEach, expect, it } from 'vitest';
import { emptyLibrary } from '@/tests/support/emptyLibrary';
import { articleAbout } from '@/tests/support/samplePiece';
import { articleRows } from './articleRows';
import { libraryDatabase } from './database';
import { findPieces } from './findPieces';
import { watchLibrary, type WatchedResult } from './watchLibrary';

beforeEach(emptyLibrary);

it('reads several times in one transaction without losing it, however often it is asked', async () => {
  const rows = articleRows(articleAbout('acqua'), 1);
  await libraryDatabase().articles.put(rows.article);
  await libraryDatabase().searchTexts.put(rows.searchText);
  const states = new Set<WatchedResult<unknown>['state']>();
  for (let turn = 0; turn < 100; turn += 1) {
    const ending = new AbortController();
    const { promise, resolve } = Promise.withResolvers<WatchedResult<unknown>>();
    watchLibrary(() => findPieces(''), resolve, ending.signal);
    states.add((await promise).state);
    ending.abort();
  }
  expect([...states]).toEqual(['ready']);
});
