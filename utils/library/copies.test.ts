import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { chooseCopyPlace, copyPlace, forgetCopies, librarySafety, noteCopy, notedCopies } from './copies';
import { libraryDatabase } from './database';
import { saveArticle } from './saveArticle';

const copy = { at: 1, place: 'file' as const, name: 'taccuino-2026-11-23.zip', size: 9, pieces: 2, revision: 3, download: null };

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('remembers copies, the last at the head, until they are gone', async () => {
  await noteCopy(copy);
  await noteCopy({ ...copy, at: 5 });
  expect((await notedCopies()).map(({ at }) => at)).toEqual([5, 1]);
  await forgetCopies([1]);
  expect((await notedCopies()).map(({ at }) => at)).toEqual([5]);
});

it('remembers where copies are put, until nowhere', async () => {
  expect(await copyPlace()).toBeNull();
  await chooseCopyPlace({ place: 'downloads', folder: null });
  expect(await copyPlace()).toEqual({ id: 'place', place: 'downloads', folder: null });
  await chooseCopyPlace(null);
  expect(await copyPlace()).toBeNull();
});

it('tells how safe the library is; a copy that the reader took out counts as the last, not among those kept', async () => {
  expect(await librarySafety()).toEqual({ place: null, last: null, copies: 0, since: null });
  await saveArticle(articleAbout('acqua'), 700);
  await noteCopy({ ...copy, place: 'downloads' });
  await noteCopy({ ...copy, at: 5 });
  expect(await librarySafety()).toMatchObject({ last: { at: 5 }, copies: 1, since: 700 });
});
