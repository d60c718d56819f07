import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type BackupPiece } from '@/utils/export/backupFormat';
import { articleRows } from './articleRows';
import { mergeStanding } from './mergeStanding';
import { type ReadArticleRow } from './versions/version4';

const acqua = articleAbout('acqua');
const piece: BackupPiece = {
  savedAt: 10,
  article: acqua,
  highlights: [],
  position: null,
  versions: [],
  images: null,
  reading: { state: 'archived', share: 0.4 },
  labels: [' Rileggere '],
};
const here = (changes: Partial<ReadArticleRow> = {}): ReadArticleRow => ({ ...articleRows(acqua, 10).article, ...changes });

it('brings state and labels to a piece that has none', () => {
  expect(mergeStanding(piece, here())).toEqual({ address: acqua.address, readingState: 'archived', readShare: 0.4, labels: ['rileggere'] });
});

it('leaves each as it is here where the reader did something with it', () => {
  expect(mergeStanding(piece, here({ labels: ['mia'] }))).toMatchObject({ readingState: 'archived', labels: ['mia'] });
  const read = { readingState: 'reading', readShare: 0.1 } as const;
  expect(mergeStanding(piece, here(read))).toMatchObject({ ...read, labels: ['rileggere'] });
  expect(mergeStanding(piece, here({ ...read, labels: ['mia'] }))).toBeNull();
});

it('brings the points put aside to a piece that has none, and only there', () => {
  const aside = { ...piece, dismissedClaims: ['Chi paga?'] };
  expect(mergeStanding(aside, here())).toMatchObject({ dismissedClaims: ['Chi paga?'] });
  const read = here({ readingState: 'read', readShare: 1, labels: ['mia'] });
  expect(mergeStanding(aside, read)).toMatchObject({ readingState: 'read', labels: ['mia'], dismissedClaims: ['Chi paga?'] });
  expect(mergeStanding(aside, { ...read, dismissedClaims: ['Altro.'] })).toBeNull();
});

it('reads the state out of the place in a backup that knew none', () => {
  const position = { selector: highlightOn(acqua).selector, share: 0.5, at: 5 };
  const older: BackupPiece = { savedAt: 10, article: acqua, highlights: [], position: null, versions: [], images: null };
  expect(mergeStanding({ ...older, position }, here())).toMatchObject({ readingState: 'reading', readShare: 0.5, labels: [] });
  expect(mergeStanding(older, here())).toBeNull();
});
