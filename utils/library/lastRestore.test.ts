import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { lastRestore } from './lastRestore';
import { restoreBackup } from './restoreBackup';
import { saveArticle } from './saveArticle';

it('tells when something was restored last, and how many pieces came', async () => {
  await saveArticle(articleAbout('acqua'), 1);
  const source = await openedBackup(await backupFile());
  await libraryDatabase().delete({ disableAutoOpen: false });
  expect(await lastRestore()).toBeNull();
  await restoreBackup(source, 9000, new AbortController().signal, () => undefined);
  expect(await lastRestore()).toEqual({ at: 9000, pieces: 1 });
});
