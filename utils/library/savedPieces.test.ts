import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { saveArticle } from './saveArticle';
import { findPieces } from './findPieces';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

const savedPieces = async () => (await findPieces('')).pieces;

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('is empty at first', async () => {
  expect(await savedPieces()).toEqual([]);
});

it('lists the last saved first', async () => {
  await saveArticle(porto, 2000);
  await saveArticle(acqua, 1000);
  expect((await savedPieces()).map(({ address }) => address)).toEqual([porto.address, acqua.address]);
});

it('gives what a list shows, inks once and in the order of the toolbar', async () => {
  for (const [id, ink] of Object.entries({ a: 'doubtful', b: 'thesis', c: 'doubtful' } as const)) {
    await keepHighlight(highlightOn(acqua, { id, ink }), acqua, 1000);
  }
  expect(await savedPieces()).toEqual([
    {
      address: acqua.address,
      title: acqua.title,
      authors: acqua.authors,
      section: 'Economia',
      publishedOn: '2025-01-29',
      standfirst: acqua.standfirst,
      minutes: 1,
      savedAt: 1000,
      inks: ['thesis', 'doubtful'],
      tags: ['acqua'],
      labels: [],
      markLabels: [],
      hasNotes: false,
      readingState: 'unread',
      readShare: 0,
      passage: null,
      missing: [],
    },
  ]);
});
