import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type Highlight } from '@/utils/highlights/highlight';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { mergeHighlights, splitHighlights } from './mergeHighlights';
import { removeArticle } from './removeArticle';
import { removeHighlight } from './removeHighlight';
import { findPieces } from './findPieces';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const at = (start: number) => ({ ...highlightOn(acqua).selector, start });
const first = highlightOn(acqua, { id: 'first', note: 'Chi paga?', labels: ['gare'], selector: at(0) });
const second = highlightOn(acqua, { id: 'second', note: 'Chi decide?', labels: ['tesi', 'gare'], selector: at(4) });
const whole = highlightOn(acqua, { id: 'whole', selector: at(0) });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(second, acqua, 1000);
  await keepHighlight(first, acqua, 1000);
});

async function merge(highlight: Highlight = whole, replaced = ['second', 'first']) {
  const outcome = await mergeHighlights({ replaced, highlight }, acqua, 2000);
  if (outcome.kind === 'failed') throw new Error(outcome.because);
  return outcome.value;
}

it('puts one in the place of several, with their notes in the order of the text and their labels', async () => {
  const merged = { ...whole, note: 'Chi paga?\n\nChi decide?', labels: ['gare', 'tesi'] };
  expect(await merge()).toEqual({ highlight: merged, removed: [first, second] });
  expect(await highlightsOf(acqua.address)).toEqual([merged]);
  expect((await findPieces('decide')).facts).toHaveLength(1);
});

it('repeats no note that the new one has already, and puts its own last', async () => {
  expect((await merge({ ...whole, note: 'Chi paga?\n\nChi decide?' })).highlight.note).toBe('Chi paga?\n\nChi decide?');
  await splitHighlights('whole', [first, second]);
  expect((await merge({ ...whole, note: 'Riassumendo' })).highlight.note).toBe('Chi paga?\n\nChi decide?\n\nRiassumendo');
});

it('takes over what another context has noted in the meantime', async () => {
  await changeHighlight('first', { note: 'Chi paga davvero?' }, 1500);
  const { highlight, removed } = await merge();
  expect(highlight.note).toBe('Chi paga davvero?\n\nChi decide?');
  expect(removed).toMatchObject([{ note: 'Chi paga davvero?' }, second]);
});

it('is made where one of them is gone', async () => {
  await removeHighlight('first', 3000);
  expect(await merge()).toEqual({ highlight: { ...whole, note: 'Chi decide?', labels: second.labels }, removed: [second] });
});

it('leaves the highlights of another piece where they are', async () => {
  const other = highlightOn(porto, { id: 'other' });
  await keepHighlight(other, porto, 1000);
  expect((await merge(whole, ['first', 'other'])).removed).toEqual([first]);
  expect(await highlightsOf(porto.address)).toEqual([other]);
});

it('changes nothing where it is kept already, and tells once more what it took the place of, so that it can be undone', async () => {
  await merge();
  await changeHighlight('whole', { note: 'Mia' }, 3000);
  const again = await merge();
  expect(again).toMatchObject({ highlight: { note: 'Mia' }, removed: [first, second] });
  await splitHighlights('whole', again.removed);
  expect((await highlightsOf(acqua.address)).map(({ id }) => id)).toEqual(['first', 'second']);
});

it('is undone: the others come back as they were', async () => {
  const { removed } = await merge();
  expect(await splitHighlights('whole', removed)).toEqual({ kind: 'done', value: [first, second] });
  expect(await highlightsOf(acqua.address)).toEqual([first, second]);
  expect((await findPieces('decide')).facts).toHaveLength(1);
});

it('is undone by its end alone where nothing was left to replace', async () => {
  await removeHighlight('first', 3000);
  await removeHighlight('second', 3000);
  const { removed } = await merge();
  expect(removed).toEqual([]);
  expect(await splitHighlights('whole', removed)).toEqual({ kind: 'done', value: [] });
  expect(await highlightsOf(acqua.address)).toEqual([]);
});

it('loses nothing that was written on the merged one before it is undone', async () => {
  const { highlight, removed } = await merge();
  await changeHighlight('whole', { note: `${highlight.note}\n\nScritto dopo.`, labels: [...highlight.labels, 'nuova'] }, 4000);
  const split = await splitHighlights('whole', removed);
  expect(split).toMatchObject({ value: [{ id: first.id }, second] });
  const [back] = split.kind === 'done' && split.value ? split.value : [];
  expect(back?.note).toBe([first.note, 'Scritto dopo.'].filter((part) => part !== '').join('\n\n'));
  expect(back?.labels).toEqual([...first.labels, 'nuova']);
});

it('overwrites nothing that is there again when it is undone twice', async () => {
  const { removed } = await merge();
  await splitHighlights('whole', removed);
  await changeHighlight('first', { ink: 'doubtful' }, 4000);
  expect(await splitHighlights('whole', removed)).toMatchObject({ value: [{ ink: 'doubtful' }, second] });
});

it('is not undone on a piece that is no longer saved', async () => {
  const { removed } = await merge();
  await removeArticle(acqua.address, 3000);
  expect(await splitHighlights('whole', removed)).toEqual({ kind: 'done', value: null });
  expect(await libraryDatabase().highlights.count()).toBe(0);
});

it('is not undone by the page of another piece', async () => {
  const { removed } = await merge();
  await keepHighlight(highlightOn(porto, { id: 'other' }), porto, 1000);
  expect(await splitHighlights('whole', removed, { request: 'r', address: porto.address })).toEqual({ kind: 'done', value: null });
  expect(await highlightsOf(acqua.address)).toHaveLength(1);
});

it('tells open pages once, whatever it takes together', async () => {
  await merge();
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 3 } });
});
