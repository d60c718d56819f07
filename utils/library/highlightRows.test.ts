import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { highlightRows, refreshNotes } from './highlightRows';
import { keepHighlight } from './keepHighlight';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { id: 'a', note: 'Perché?' }), acqua, 1000);
  await keepHighlight(highlightOn(porto, { id: 'b' }), porto, 1000);
});

it('are those of one piece', async () => {
  expect(await highlightRows(libraryDatabase(), acqua.address).primaryKeys()).toEqual(['a']);
});

it('give their notes folded to the search, again from nothing', async () => {
  await libraryDatabase().searchTexts.update(acqua.address, { notes: 'stale' });
  await refreshNotes(libraryDatabase(), acqua.address);
  expect(await libraryDatabase().searchTexts.get(acqua.address)).toMatchObject({ notes: ' perche' });
});
