import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { allHighlights, labelsInUse } from './allHighlights';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { awaitPiece } from './waitingHighlights';
import { watchLibrary } from './watchLibrary';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { id: 'a', createdAt: 1, labels: ['tesi', 'gare'] }), acqua, 1000);
  await keepHighlight(highlightOn(porto, { id: 'b', createdAt: 3, ink: 'figure', labels: ['Tesi'] }), porto, 1000);
  await keepHighlight(highlightOn(acqua, { id: 'c', createdAt: 2, ink: 'figure' }), acqua, 1000);
});

const ids = async (choice?: Parameters<typeof allHighlights>[0]) => (await allHighlights(choice)).map(({ highlight: { id } }) => id);

it('gives the whole notebook, the last made first, each with its piece', async () => {
  expect(await ids()).toEqual(['b', 'c', 'a']);
  const { address, title, authors, publishedOn, section } = porto;
  expect((await allHighlights())[0]?.piece).toEqual({ address, title, authors, publishedOn, section, savedAt: 1000 });
});

it('narrows it to an ink, a label, or both', async () => {
  expect(await ids({ ink: 'figure' })).toEqual(['b', 'c']);
  expect(await ids({ label: 'tesi' })).toEqual(['b', 'a']);
  expect(await ids({ ink: 'thesis', label: 'tesi' })).toEqual(['a']);
  expect(await ids({ label: 'ignota' })).toEqual([]);
});

it('knows the labels in use and how often each is', async () => {
  expect(await labelsInUse()).toEqual([
    { label: 'gare', count: 1 },
    { label: 'tesi', count: 2 },
  ]);
});

it('has what waits for its piece, with the address for a title, in the place of what it was merged from', async () => {
  const { selector } = highlightOn(porto);
  const made = (id: string, createdAt: number) => ({ id, selector, ink: 'question' as const, note: 'Chi?', labels: ['gare'], createdAt });
  const elsewhere = 'https://www.glistatigenerali.com/altrove/';
  await awaitPiece(made('w', 4), [], { request: 'r1', address: elsewhere });
  await awaitPiece(made('m', 2.5), ['c'], { request: 'r2', address: acqua.address });
  expect(await ids()).toEqual(['w', 'b', 'm', 'a']);
  const [first] = await allHighlights();
  expect(first).toMatchObject({ waits: true, highlight: { note: 'Chi?', address: elsewhere }, piece: { title: elsewhere, authors: [] } });
  expect(await ids({ ink: 'question' })).toEqual(['w', 'm']);
  expect(await ids({ label: 'gare' })).toEqual(['w', 'm', 'a']);
  expect(await ids({ label: 'tesi' })).toEqual(['b', 'a']);
});

it('is told again after each change', async () => {
  const stop = new AbortController();
  const counts: number[] = [];
  const done = Promise.withResolvers<undefined>();
  watchLibrary(
    allHighlights,
    (result) => {
      counts.push(result.state === 'ready' ? result.value.length : -1);
      if (counts.length === 1) void removeArticle(acqua.address, 3000);
      if (counts.at(-1) === 1) done.resolve(undefined);
    },
    stop.signal,
  );
  await done.promise;
  stop.abort();
  expect(counts[0]).toBe(3);
});
