import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { readAllFacts, readFacts } from './readFacts';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(porto, 2000);
  await keepHighlight(highlightOn(acqua, { ink: 'doubtful', labels: ['tesi'] }), acqua, 1000);
  await keepHighlight(highlightOn(acqua, { id: 'h2', ink: 'figure', labels: ['tesi', 'due'], note: 'Chi?' }), acqua, 1000);
});

it('tells of a piece what its highlights say together', async () => {
  const [facts] = await readFacts(libraryDatabase(), [acqua.address]);
  expect(facts).toMatchObject({ savedAt: 1000, authors: ['Ada Prova'], tags: ['acqua'], labels: [], readingState: 'unread', readShare: 0 });
  expect(facts).toMatchObject({ inks: ['figure', 'doubtful'], markLabels: ['tesi', 'due'], hasNotes: true });
});

it('says the same of all pieces at once', async () => {
  const each = await readFacts(libraryDatabase(), [acqua.address, 'https://www.glistatigenerali.com/gone/', porto.address]);
  expect(each.map(({ address }) => address)).toEqual([acqua.address, porto.address]);
  const all = await readAllFacts(libraryDatabase());
  expect(all.sort((one, other) => one.savedAt - other.savedAt)).toEqual(each);
});
