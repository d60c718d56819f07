import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { type BackupPiece } from '@/utils/export/backupFormat';
import { versionRows } from './articleVersions';
import { libraryDatabase } from './database';
import { count, noCounts, planPieces, planTables } from './planRestore';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const piece = (article: typeof acqua): BackupPiece => ({ savedAt: 9, article, highlights: [], position: null, versions: [], images: null });
const plan = (...pieces: BackupPiece[]) => {
  const database = libraryDatabase();
  return database.transaction('r', planTables(database), async () => planPieces(database, pieces));
};

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('counts what comes, what is here and what is newer here', async () => {
  await saveArticle(acqua, 1);
  await saveArticle({ ...porto, title: 'Più nuovo' }, 99);
  const counts = noCounts();
  for (const merger of await plan(piece(acqua), piece(porto), piece(articleAbout('treni')))) count(counts, merger);
  expect(counts).toEqual({ added: 1, present: 1, newerHere: 1, highlights: 0, others: 1 });
});

it('lets two pieces of the backup that are one here meet', async () => {
  await saveArticle({ ...acqua, otherAddresses: [porto.address] }, 1);
  const [first, second] = await plan(piece({ ...acqua, title: 'Altro' }), piece({ ...porto, title: 'Altro ancora' }));
  expect([first?.versions, second?.versions].flat().map((version) => version?.keptAt)).toEqual([9, 10]);
  expect(await versionRows(libraryDatabase(), acqua.address).count()).toBe(0);
});
