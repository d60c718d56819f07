import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { type Article, type Block } from '@/utils/article/article';
import { blockKey } from '@/utils/article/mendArticle';
import { keepVersion } from '@/utils/library/articleVersions';
import { libraryDatabase } from '@/utils/library/database';
import { learnAddress } from '@/utils/library/learnAddress';
import { mendPiece } from '@/utils/library/mendings';
import { saveArticle } from '@/utils/library/saveArticle';
import { compareTab } from './compareTab';
import { readTab, type TabReading } from './readTab';

vi.mock('./readTab');

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const sentences = Array.from({ length: 10 }, (_, index) => `La frase numero ${index} dice dell’altro.`);
const saved: Article = { ...articleAbout('acqua'), blocks: sentences.map(paragraph) };
const { address } = saved;

/** What the tab shows now. */
function show(now: Article | Exclude<TabReading, { kind: 'article' }>): void {
  vi.mocked(readTab).mockResolvedValue('kind' in now ? now : { kind: 'article', article: now, tabId: 7 });
}

const of = (texts: readonly string[]): Article => ({ ...saved, blocks: texts.map(paragraph) });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  vi.mocked(readTab).mockReset();
  await saveArticle(saved, 1000);
});

it('is the same where only typography, related cards and the count of comments differ', async () => {
  show({ ...of(sentences.map((text) => text.replace('’', "'").replace(' ', '\u00a0'))), commentCount: 99, sameSection: [] });
  expect(await compareTab(7, address)).toEqual({ kind: 'same' });
});

it('has changed where a sentence is another, and gives both states', async () => {
  const now = of(sentences.with(4, 'La frase numero 4 è stata corretta.'));
  show(now);
  expect(await compareTab(7, address)).toEqual({ kind: 'changed', saved, now, asRead: now });
});

it('is the same where only what its reader corrected differs, and gives what was read where more does', async () => {
  const [first] = saved.blocks;
  await mendPiece(address, () => ({ removed: [(first && blockKey(first)) ?? ''] }));
  show(saved);
  expect(await compareTab(7, address)).toEqual({ kind: 'same' });
  const asRead = of(sentences.with(4, 'La frase numero 4 è stata corretta.'));
  show(asRead);
  const now = { ...asRead, blocks: asRead.blocks.slice(1) };
  expect(await compareTab(7, address)).toEqual({ kind: 'changed', saved: { ...saved, blocks: saved.blocks.slice(1) }, now, asRead });
});

it('is the same where the reader has kept the new state already', async () => {
  const now = of([...sentences, 'Aggiornamento.']);
  show(now);
  expect(await compareTab(7, address)).toMatchObject({ kind: 'changed' });
  await keepVersion(now, 2000);
  expect(await compareTab(7, address)).toEqual({ kind: 'same' });
});

it.each([
  [5, 'not-whole'],
  [7, 'changed'],
])('with %d of ten sentences is %s', async (count, kind) => {
  show(of(sentences.slice(0, count)));
  expect(await compareTab(7, address)).toMatchObject({ kind, saved });
});

it.each<Exclude<TabReading, { kind: 'article' }>>([
  { kind: 'not-an-article', because: 'login' },
  { kind: 'unreachable' },
  { kind: 'no-access' },
])('is no change where the page could not be read: %j', async (reading) => {
  show(reading);
  expect(await compareTab(7, address)).toEqual({ kind: 'not-whole', saved });
});

it('is no change where the tab has gone on to another piece', async () => {
  show({ ...articleAbout('porto'), blocks: saved.blocks });
  expect(await compareTab(7, address)).toEqual({ kind: 'not-whole', saved });
});

it('is no change where the page has gone on by pushState and its head is still that of the piece before', async () => {
  show({ ...of([...sentences, 'Tutt’altro.']), address: articleAbout('porto').address, otherAddresses: [address] });
  expect(await compareTab(7, address)).toEqual({ kind: 'not-whole', saved });
});

it('compares with a piece that has moved to another section, or is known under another address', async () => {
  const elsewhere = address.replace(/[^/]+\/?$/u, 'altrove/$&');
  show({ ...of([...sentences, 'Aggiornamento.']), address: elsewhere, otherAddresses: [address] });
  expect(await compareTab(7, address)).toMatchObject({ kind: 'changed' });
  const renamed = articleAbout('porto').address;
  await learnAddress(renamed, [address]);
  show({ ...of([...sentences, 'Aggiornamento.']), address: renamed });
  expect(await compareTab(7, address)).toMatchObject({ kind: 'changed' });
});

it('reads no tab whose piece is not saved, or where the library cannot be read', async () => {
  expect(await compareTab(7, articleAbout('porto').address)).toEqual({ kind: 'not-saved' });
  libraryDatabase().close();
  expect(await compareTab(7, address)).toEqual({ kind: 'not-saved' });
  expect(readTab).not.toHaveBeenCalled();
});
