import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleOf } from '@/bench/articleOf';
import { pieces } from '@/tests/site/pieces';
import { highlightOn } from '@/tests/support/samplePiece';
import { articleText } from '@/utils/article/articleText';
import { wordsOf } from '@/utils/text/wordsOf';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { findPieces } from './findPieces';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { restoreFromBin } from './restoreFromBin';
import { saveArticle } from './saveArticle';
import { indexProgress, tendIndex } from './tendIndex';

const articles = pieces.map(articleOf);
const [first, second] = articles;
if (!first || !second) throw new Error('the site has no pieces');
const going = new AbortController().signal;
const tend = () => tendIndex(() => Promise.resolve(), going);
const addressesFor = async (query: string) => (await findPieces(query)).facts.map(({ address }) => address);
const queries = ['acqua', 'biblioteca', 'il porto', '"di un"', 'perch', 'citta -acqua', 'quartiere autore:a', 'ecnomia', 'scuola medico'];
const answers = async () => Promise.all(queries.map(async (query) => [query, await findPieces(query)]));

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  for (const [index, article] of articles.entries()) await saveArticle(article, 1000 + index);
});

it('answers by scanning until it is built, and by the index then', async () => {
  expect(await findPieces('acqua')).toMatchObject({ isIndexed: false });
  expect(await indexProgress()).toMatchObject({ isReady: false, done: 0, total: articles.length });
  const scanned = (await addressesFor('acqua')).sort();
  expect(await tend()).toEqual({ kind: 'done', value: null });
  expect(await indexProgress()).toEqual({ isReady: true, done: articles.length, total: articles.length, pending: 0 });
  expect(await findPieces('acqua')).toMatchObject({ isIndexed: true });
  expect((await addressesFor('acqua')).sort()).toEqual(scanned);
});

it('finds a piece by any of its words, also before it is taken in; not once it is removed; and again when it is put back', async () => {
  await tend();
  const { value: id } = (await removeArticle(first.address, 5000)) as { value: string };
  const words = [...new Set(wordsOf(`${first.title} ${first.authors.join(' ')} ${articleText(first.blocks)}`).map(({ folded }) => folded))];
  const asked = words.filter((_, index) => index % 40 === 0).map((word) => `${word} `);
  for (const tended of [false, true]) {
    for (const word of asked) expect(await addressesFor(word), word).not.toContain(first.address);
    if (!tended) await tend();
  }
  await restoreFromBin(id);
  for (const tended of [false, true]) {
    for (const word of asked) expect(await addressesFor(word), word).toContain(first.address);
    if (!tended) await tend();
  }
});

it('follows what the reader writes, and what is put aside of it', async () => {
  await tend();
  await keepHighlight(highlightOn(first, { note: 'chiedere a Zanzibar', labels: ['capitolo'] }), first, 1);
  expect(await addressesFor('zanzibar capitolo')).toEqual([first.address]);
  await tend();
  expect(await addressesFor('zanzibar capitolo')).toEqual([first.address]);
  await changeHighlight('h1', { ink: 'figure', note: 'altrove' }, 2);
  expect([await addressesFor('zanzibar'), await addressesFor('altrove colore:dato')]).toEqual([[], [first.address]]);
  await tend();
  expect([await addressesFor('zanzibar'), await addressesFor('altrove colore:dato')]).toEqual([[], [first.address]]);
  expect(await addressesFor('altrove colore:tesi')).toEqual([]);
});

it('has grown to what it would have been built as at once', async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  for (const [index, article] of articles.entries()) {
    await saveArticle(article, 1000 + index);
    if (index % 2 === 0) await tend();
  }
  await removeArticle(second.address, 1);
  await tend();
  await saveArticle(second, 1001);
  await tend();
  const grown = await answers();
  await libraryDatabase().indexState.clear();
  await tend();
  expect(await answers()).toEqual(grown);
});

describe('when the index disagrees with the tables', () => {
  it('takes in what nobody told it of, and forgets what is gone', async () => {
    await tend();
    const database = libraryDatabase();
    const added = { ...first, address: first.address.replace(/\/$/u, '-altra/'), title: 'Zanzibar in inverno' };
    await saveArticle(added, 1);
    await removeArticle(second.address, 1);
    const through = (await database.indexState.get('state'))?.through ?? 0;
    await database.pieceRevisions.where('revision').above(through).delete();
    expect(await addressesFor('zanzibar')).toEqual([]);
    await tend();
    expect(await addressesFor('zanzibar')).toEqual([added.address]);
    expect(await addressesFor('')).not.toContain(second.address);
  });

  it.each(['indexSegments', 'indexPostings', 'indexStretches'] as const)('builds it anew where rows of %s are lost', async (table) => {
    await tend();
    const before = await answers();
    const database = libraryDatabase();
    await database[table].toCollection().limit(1).delete();
    expect((await addressesFor('acqua')).length).toBeGreaterThan(0);
    await tend();
    expect(await answers()).toEqual(before);
    expect(await findPieces('acqua')).toMatchObject({ isIndexed: true });
  });

  it('builds an index of another format anew', async () => {
    await tend();
    await libraryDatabase().indexState.update('state', { format: 0 });
    expect(await findPieces('acqua')).toMatchObject({ isIndexed: false });
    await tend();
    expect(await findPieces('acqua')).toMatchObject({ isIndexed: true });
  });
});

it('goes on where it was ended, at whatever moment, and leaves nothing behind', async () => {
  await tend();
  const before = await answers();
  const database = libraryDatabase();
  for (let after = 1; after < 8; after += 1) {
    await database.indexState.clear();
    const ending = new AbortController();
    let pauses = 0;
    await tendIndex(() => {
      pauses += 1;
      if (pauses > after) throw new DOMException('the page is closed', 'AbortError');
      return Promise.resolve();
    }, ending.signal).catch(() => undefined);
    expect((await addressesFor('acqua')).length).toBeGreaterThan(0);
  }
  await tend();
  expect(await answers()).toEqual(before);
  const { segments } = (await database.indexState.get('state')) ?? { segments: [] };
  expect((await database.indexSegments.toCollection().primaryKeys()).sort()).toEqual([...segments].sort());
  expect(new Set((await database.indexPostings.toArray()).map(({ segment }) => segment))).toEqual(new Set(segments));
});

it('is written by one context at a time, and loses nothing of what two pages save meanwhile', async () => {
  const more = articles.slice(0, 12).map((article) => ({ ...article, address: article.address.replace(/\/$/u, '-bis/') }));
  const halves = [more.slice(0, 6), more.slice(6)];
  await Promise.all([
    tend(),
    tend(),
    ...halves.map(async (half) => {
      for (const article of half) await saveArticle(article, 1);
    }),
  ]);
  await tend();
  expect(await indexProgress()).toMatchObject({ isReady: true, total: articles.length + more.length, pending: 0 });
  const { facts } = await findPieces(first.title);
  expect(facts.map(({ address }) => address)).toEqual(expect.arrayContaining([first.address, more[0]?.address]));
});
