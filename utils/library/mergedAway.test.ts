import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { mergeHighlights, splitHighlights } from './mergeHighlights';
import { removeHighlight } from './removeHighlight';
import { findPieces } from './findPieces';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const at = (start: number) => ({ ...highlightOn(acqua).selector, start });
const first = highlightOn(acqua, { id: 'first', note: 'Chi paga?', selector: at(0) });
const second = highlightOn(acqua, { id: 'second', note: 'Chi decide?', selector: at(4) });
const third = highlightOn(acqua, { id: 'third', selector: at(9) });

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  for (const one of [first, second, third]) await keepHighlight(one, acqua, 1000);
});

async function merge(id: string, replaced: string[]): Promise<void> {
  await mergeHighlights({ replaced, highlight: highlightOn(acqua, { id, selector: at(0) }) }, acqua, 2000);
}
const notes = async () => Object.fromEntries((await highlightsOf(acqua.address)).map(({ id, note }) => [id, note]));

it('takes a note that is still being typed elsewhere over in the place of what stood there before', async () => {
  await merge('whole', ['first', 'second']);
  expect(await changeHighlight('first', { note: 'Chi paga davv' }, 3000)).toMatchObject({ value: { id: 'whole', changedAt: 3000 } });
  await changeHighlight('first', { note: 'Chi paga davvero?' }, 3001);
  expect(await notes()).toEqual({ whole: 'Chi paga davvero?\n\nChi decide?', third: '' });
  expect((await findPieces('davvero')).facts).toHaveLength(1);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 6 } });
});

it('takes it over at the end where nothing was noted before, or what was is gone', async () => {
  await merge('whole', ['second', 'third']);
  await changeHighlight('third', { note: 'E quando?' }, 3000);
  expect((await notes())['whole']).toBe('Chi decide?\n\nE quando?');
  await changeHighlight('whole', { note: 'Chi decide? Nessuno.' }, 3001);
  await changeHighlight('second', { note: 'Chi?' }, 3002);
  expect((await notes())['whole']).toBe('Chi decide? Nessuno.\n\nChi?');
});

it('takes over that a note was emptied', async () => {
  await merge('whole', ['first', 'second']);
  await changeHighlight('first', { note: '' }, 3000);
  expect((await notes())['whole']).toBe('Chi decide?');
});

it('hands it on where the merger was merged again', async () => {
  await merge('whole', ['first', 'second']);
  await merge('wider', ['whole', 'third']);
  await changeHighlight('second', { note: 'Chi decide davvero?' }, 3000);
  expect(await notes()).toEqual({ wider: 'Chi paga?\n\nChi decide davvero?' });
});

it('gives it back to the highlight when the merger is undone, however often it was merged', async () => {
  await merge('whole', ['first', 'second']);
  const whole = (await highlightsOf(acqua.address)).filter(({ id }) => id === 'whole');
  await merge('wider', ['whole', 'third']);
  await changeHighlight('second', { note: 'Chi decide davvero?' }, 3000);
  await splitHighlights('wider', [...whole, third]);
  expect(await notes()).toEqual({ whole: 'Chi paga?\n\nChi decide davvero?', third: '' });
  await splitHighlights('whole', [first, second]);
  expect(await notes()).toEqual({ first: 'Chi paga?', second: 'Chi decide davvero?', third: '' });
});

it('takes nothing over once the merger is gone, or undone', async () => {
  await merge('whole', ['first', 'second']);
  await splitHighlights('whole', [first, second]);
  await removeHighlight('first', 3000);
  expect(await changeHighlight('first', { note: 'Tardi' }, 3000)).toEqual({ kind: 'done', value: null });
  await merge('wider', ['second', 'third']);
  await removeHighlight('wider', 3000);
  expect(await changeHighlight('third', { note: 'Tardi' }, 3000)).toEqual({ kind: 'done', value: null });
});

it('takes over nothing but notes', async () => {
  await merge('whole', ['first', 'second']);
  expect(await changeHighlight('first', { ink: 'doubtful', labels: ['tardi'], selector: at(30) }, 3000)).toMatchObject({ value: null });
  expect(await highlightsOf(acqua.address)).toMatchObject([{ id: 'whole', ink: first.ink, labels: [], changedAt: 500 }, third]);
});

it('takes over nothing from the page of another piece', async () => {
  await keepHighlight(highlightOn(porto, { id: 'other' }), porto, 1000);
  await merge('whole', ['first', 'second']);
  const from = { request: 'r', address: porto.address };
  expect(await changeHighlight('first', { note: 'Di un altro' }, 3000, from)).toMatchObject({ value: null });
  expect((await notes())['whole']).toBe('Chi paga?\n\nChi decide?');
});
