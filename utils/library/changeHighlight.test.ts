import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { removeHighlight } from './removeHighlight';
import { restoreFromBin } from './restoreFromBin';

const acqua = articleAbout('acqua');

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua), acqua, 1000);
});

it('changes only what is named', async () => {
  const changed = highlightOn(acqua, { note: 'da rileggere', changedAt: 2000 });
  expect(await changeHighlight('h1', { note: 'da rileggere' }, 2000)).toEqual({ kind: 'done', value: changed });
  expect(await changeHighlight('h1', { ink: 'question' }, 3000)).toEqual({
    kind: 'done',
    value: { ...changed, ink: 'question', changedAt: 3000 },
  });
});

it('changes labels and attaches to another passage', async () => {
  expect(await changeHighlight('h1', { labels: ['  Tesi ', 'tesi'] }, 2000)).toMatchObject({ value: { labels: ['tesi'], note: '' } });
  const selector = { ...highlightOn(acqua).selector, quotation: 'la città', start: 26, end: 34 };
  expect(await changeHighlight('h1', { selector }, 3000)).toMatchObject({ value: { selector, labels: ['tesi'] } });
  expect(await highlightsOf(acqua.address)).toMatchObject([{ selector, labels: ['tesi'], changedAt: 3000 }]);
});

it('keeps both of two changes made at once', async () => {
  await Promise.all([changeHighlight('h1', { note: 'nota' }, 2000), changeHighlight('h1', { ink: 'figure' }, 2001)]);
  expect(await highlightsOf(acqua.address)).toMatchObject([{ note: 'nota', ink: 'figure' }]);
});

it('tells open pages', async () => {
  await changeHighlight('h1', { ink: 'figure' }, 2000);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 2 } });
});

it('keeps what is written on a highlight while another place removes it, for when it comes back', async () => {
  const removed = await removeHighlight('h1', 1500);
  expect(await changeHighlight('h1', { note: 'Chi paga?' }, 2000)).toEqual({ kind: 'done', value: null });
  expect(await highlightsOf(acqua.address)).toEqual([]);
  await keepHighlight(removed.kind === 'done' && removed.value ? removed.value : highlightOn(acqua), acqua, 3000);
  expect(await highlightsOf(acqua.address)).toMatchObject([{ id: 'h1', note: 'Chi paga?' }]);
  await removeHighlight('h1', 4000);
  await changeHighlight('h1', { note: 'Chi paga davvero?' }, 4001);
  await restoreFromBin('h1');
  expect(await highlightsOf(acqua.address)).toMatchObject([{ note: 'Chi paga davvero?' }]);
});

it('is null when the highlight is gone', async () => {
  expect(await changeHighlight('unknown', { note: '' }, 2000)).toEqual({ kind: 'done', value: null });
});
