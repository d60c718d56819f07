import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { restoreFromBin } from './restoreFromBin';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
let binned: string;

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua), { ...acqua, otherAddresses: ['https://www.glistatigenerali.com/?p=7'] }, 1000);
  await keepHighlight(highlightOn(porto, { id: 'h2' }), porto, 1000);
  const removed = await removeArticle(acqua.address, 100_000);
  binned = removed.kind === 'done' ? (removed.value ?? '') : '';
});

const noteAfterwards = async (): Promise<unknown> => {
  await restoreFromBin(binned);
  return (await highlightsOf(acqua.address))[0]?.note;
};

it('is written into the copy of the piece that was removed meanwhile', async () => {
  expect(await changeHighlight('h1', { note: 'Chi paga?' }, 100_500)).toEqual({ kind: 'done', value: null });
  expect(await noteAfterwards()).toBe('Chi paga?');
});

it('is written there for a page of that piece, by whichever of its addresses it asks', async () => {
  await changeHighlight('h1', { note: 'Chi' }, 100_500, { request: 'r1', address: acqua.address });
  await changeHighlight('h1', { note: 'Chi paga?' }, 100_600, { request: 'r2', address: 'https://www.glistatigenerali.com/?p=7' });
  expect(await noteAfterwards()).toBe('Chi paga?');
});

it('is not written for a page of another piece', async () => {
  await changeHighlight('h1', { note: 'Chi paga?' }, 100_500, { request: 'r1', address: porto.address });
  expect(await noteAfterwards()).toBe('');
});

it('is not sought in pieces that were removed long before, and changes of anything else are not', async () => {
  await changeHighlight('h1', { ink: 'figure' }, 100_500);
  await changeHighlight('h1', { note: 'Chi paga?' }, 100_000 + 11 * 60_000);
  expect(await noteAfterwards()).toBe('');
});
