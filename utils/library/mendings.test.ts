import 'fake-indexeddb/auto';
import { keptTables } from '@/tests/support/keptTables';
import { beforeEach, expect, it } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type Block } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { blockKey, noMending, type Mending } from '@/utils/article/mendArticle';
import { describePassage } from '@/utils/highlights/describePassage';
import { keepVersion, versionAt, versionsOf } from './articleVersions';
import { libraryDatabase } from './database';
import { dismissClaims } from './dismissedClaims';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { mendedPiece, mendPiece } from './mendings';
import { restoreBackup } from './restoreBackup';
import { savedArticle } from './savedArticle';
import { findPieces } from './findPieces';

const advert: Block = { kind: 'paragraph', runs: [{ text: 'Abbonati alla nostra lettera di ogni mattina.' }] };
const acqua = { ...articleAbout('acqua'), blocks: [advert, ...articleAbout('acqua').blocks] };
const text = articleText(acqua.blocks);
const mending: Mending = { title: { from: acqua.title, to: 'Titolo vero' }, removed: [blockKey(advert) ?? ''] };

function on(words: string, id: string): ReturnType<typeof highlightOn> {
  const start = text.indexOf(words);
  return highlightOn(acqua, { id, selector: describePassage(text, { start, end: start + words.length }, 'body') });
}

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(on('la città è cambiata', 'kept'), acqua, 1000);
  await keepHighlight(on('nostra lettera', 'in the advert'), acqua, 1000);
  await dismissClaims(acqua.address, ['Una frase.']);
});

it('makes the piece read as its reader says, in lists and in searches too, and keeps what was read', async () => {
  expect(await mendPiece(acqua.address, () => mending)).toEqual({ kind: 'done', value: noMending });
  const { article } = (await savedArticle(acqua.address)) ?? {};
  expect(article).toEqual({ ...acqua, title: 'Titolo vero', blocks: articleAbout('acqua').blocks });
  expect(await findPieces('titolo vero')).toMatchObject({ facts: [{}], pieces: [{ title: 'Titolo vero' }] });
  expect((await findPieces('abbonati')).facts.length).toBe(0);
  expect(await mendedPiece(acqua.address)).toEqual({ extracted: acqua, mending });
});

it('moves highlights with their words, and leaves one whose words went as it was', async () => {
  const before = await highlightsOf(acqua.address);
  await mendPiece(acqua.address, () => mending);
  const after = await highlightsOf(acqua.address);
  const kept = after.find(({ id }) => id === 'kept')?.selector;
  expect(articleText(articleAbout('acqua').blocks).slice(kept?.start, kept?.end)).toBe('la città è cambiata');
  expect(after.find(({ id }) => id !== 'kept')).toEqual(before.find(({ id }) => id !== 'kept'));
});

it('takes corrections back to the letter', async () => {
  const before = await keptTables();
  await mendPiece(acqua.address, () => mending);
  await mendPiece(acqua.address, () => ({ ...mending, removed: [] }));
  expect((await savedArticle(acqua.address))?.article).toEqual({ ...acqua, title: 'Titolo vero' });
  await mendPiece(acqua.address, () => noMending);
  expect(await keptTables()).toEqual(before);
});

it('holds for versions of the piece, kept before or after, which stay as they were read', async () => {
  const later = { ...acqua, blocks: [...acqua.blocks, { kind: 'paragraph' as const, runs: [{ text: 'Una riga in più.' }] }] };
  await keepVersion(later, 2000);
  await mendPiece(acqua.address, () => mending);
  expect(await versionAt(acqua.address, 2000)).toMatchObject({ title: 'Titolo vero', blocks: later.blocks.slice(1) });
  expect(await keepVersion(acqua, 3000)).toEqual({ kind: 'done', value: { keptAt: 1000 } });
  await mendPiece(acqua.address, () => noMending);
  expect(await versionAt(acqua.address, 2000)).toEqual(later);
  expect(await versionsOf(acqua.address)).toHaveLength(2);
});

it('goes out and comes in with the piece', async () => {
  await mendPiece(acqua.address, () => mending);
  const source = await openedBackup(await backupFile());
  await libraryDatabase().delete({ disableAutoOpen: false });
  await restoreBackup(source, 9000, new AbortController().signal, () => undefined);
  expect(await mendedPiece(acqua.address)).toEqual({ extracted: acqua, mending });
  expect((await savedArticle(acqua.address))?.article.title).toBe('Titolo vero');
});

it('loses none of two corrections made at once', async () => {
  await Promise.all([
    mendPiece(acqua.address, (before) => ({ ...before, removed: mending.removed })),
    mendPiece(acqua.address, (before) => ({ ...before, title: mending.title })),
  ]);
  expect((await mendedPiece(acqua.address))?.mending).toEqual(mending);
});

it('corrects nothing that is not saved', async () => {
  const porto = articleAbout('porto');
  expect(await mendPiece(porto.address, () => mending)).toEqual({ kind: 'done', value: null });
  expect(await mendedPiece(porto.address)).toBeNull();
});
