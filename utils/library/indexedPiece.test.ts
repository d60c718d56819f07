import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { indexedPiece, readPiece, wordsOfPiece } from './indexedPiece';
import { keepHighlight } from './keepHighlight';

const acqua = articleAbout('acqua');
const outside = { ...highlightOn(acqua).selector, part: 'outside' as const, quotation: 'un commento sul Zanzibar' };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { note: 'chiedere a Lucia', labels: ['tesi'], selector: outside }), acqua, 1000);
});

it('reads all that is searched of a piece, with the revisions in which it stands', async () => {
  const piece = await readPiece(libraryDatabase(), acqua.address);
  if (!piece) throw new Error('not saved');
  const words = [...wordsOfPiece(piece).values()].flatMap(({ places }) => [...places.keys()]);
  for (const word of ['resta', 'sommario', 'ada', 'economia', 'citta', 'lucia', 'tesi', 'zanzibar']) expect(words).toContain(word);
  const row = await libraryDatabase().pieceRevisions.get(acqua.address);
  expect(indexedPiece(piece)).toMatchObject({ ...row, hasNotes: true, markLabels: ['tesi'] });
});

it('is null for what is not saved, or has lost its body', async () => {
  expect(await readPiece(libraryDatabase(), 'https://www.glistatigenerali.com/gone/')).toBeNull();
  await libraryDatabase().bodies.clear();
  expect(await readPiece(libraryDatabase(), acqua.address)).toBeNull();
});
