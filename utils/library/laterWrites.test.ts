import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type Highlight } from '@/utils/highlights/highlight';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { mergeHighlights, splitHighlights } from './mergeHighlights';
import { removeHighlight } from './removeHighlight';
import { restoreFromBin } from './restoreFromBin';
import { awaitPiece, keepWaiting } from './waitingHighlights';

const acqua = articleAbout('acqua');
const mark = highlightOn(acqua, { id: 'mark', note: '' });
const other = highlightOn(acqua, { id: 'other', note: '' });
/** Long enough ago that all these seconds are over, and lately enough to be remembered. */
const begun = Date.now() - 60_000;
const second = (count: number): number => begun + count * 1000;
const page = (count: number) => ({ request: `r${count}`, address: acqua.address, doneAt: second(count) });

const kept = (): Promise<Highlight[]> => highlightsOf(acqua.address);
const ids = async (): Promise<string[]> => (await kept()).map(({ id }) => id).sort();

/** What a page does when its message comes at last. */
async function keepFromPage(highlight: Highlight, count: number) {
  await awaitPiece(highlight, [], page(count));
  return keepWaiting({ id: highlight.id, replaces: [] }, acqua, second(count), page(count));
}

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(mark, acqua, second(0));
  await keepHighlight(other, acqua, second(0));
});

it('leaves a note that was written later than one that comes late, and takes what else that one changes', async () => {
  await changeHighlight('mark', { note: 'poi' }, second(2));
  await changeHighlight('mark', { note: 'prima', ink: 'doubtful' }, second(1), page(1));
  expect((await kept()).find(({ id }) => id === 'mark')).toMatchObject({ note: 'poi', ink: 'doubtful' });
});

it('removes nothing for a removal that is older than the last change', async () => {
  await changeHighlight('mark', { ink: 'doubtful' }, second(2));
  expect(await removeHighlight('mark', second(1), page(1))).toEqual({ kind: 'done', value: null });
  expect(await ids()).toEqual(['mark', 'other']);
  expect(await removeHighlight('mark', second(3), page(3))).toMatchObject({ value: { id: 'mark' } });
});

it('keeps nothing that was removed before the message came that it was made', async () => {
  const made = { ...mark, id: 'made' };
  expect(await removeHighlight('made', second(2), page(2))).toEqual({ kind: 'done', value: null });
  expect(await keepFromPage(made, 1)).toEqual({ kind: 'done', value: null });
  // Also where it had come as far as to wait for its piece, and comes again.
  await awaitPiece({ ...made, id: 'waiting' }, [], page(3));
  expect(await removeHighlight('waiting', second(4), page(4))).toMatchObject({ value: { id: 'waiting' } });
  expect(await keepFromPage({ ...made, id: 'waiting' }, 3)).toEqual({ kind: 'done', value: null });
  expect(await ids()).toEqual(['mark', 'other']);
});

it('brings back what was removed as it was changed elsewhere before it came back', async () => {
  await removeHighlight('mark', second(1));
  expect(await changeHighlight('mark', { ink: 'doubtful', labels: ['poi'] }, second(3), page(3))).toEqual({ kind: 'done', value: null });
  await changeHighlight('mark', { ink: 'figure' }, second(2), page(2));
  expect(await keepFromPage(mark, 4)).toMatchObject({ value: { highlight: { ink: 'doubtful', labels: ['poi'] } } });
});

it('brings back what was changed while it waited for its piece', async () => {
  await removeHighlight('mark', second(1));
  await awaitPiece(mark, [], page(2));
  await changeHighlight('mark', { ink: 'doubtful', note: 'poi' }, second(3), page(3));
  expect(await keepFromPage(mark, 2)).toMatchObject({ value: { highlight: { ink: 'doubtful', note: 'poi' } } });
});

it('lets a late note take the place of none that was written later, also while it waits and where it went to another', async () => {
  const made = { ...mark, id: 'made' };
  await awaitPiece(made, [], page(1));
  await changeHighlight('made', { note: 'poi' }, second(4), page(4));
  await changeHighlight('made', { note: 'prima' }, second(2), page(2));
  expect(await keepFromPage(made, 1)).toMatchObject({ value: { highlight: { note: 'poi' } } });
  expect(await removeHighlight('made', second(3), page(3))).toEqual({ kind: 'done', value: null });
  await mergeHighlights({ replaced: ['mark', 'other'], highlight: { ...mark, id: 'whole' } }, acqua, second(5));
  await changeHighlight('mark', { note: 'dopo' }, second(8), page(8));
  await changeHighlight('mark', { note: 'prima' }, second(6), page(6));
  expect((await kept()).find(({ id }) => id === 'whole')?.note).toBe('dopo');
  expect(await removeHighlight('whole', second(7), page(7))).toEqual({ kind: 'done', value: null });
});

it('sets no time of a change back, and parts nothing from a merger that was removed since', async () => {
  await changeHighlight('mark', { note: 'poi' }, second(5));
  await changeHighlight('mark', { note: 'prima' }, second(1), page(1));
  expect((await kept()).find(({ id }) => id === 'mark')?.changedAt).toBe(second(5));
  await mergeHighlights({ replaced: ['mark', 'other'], highlight: { ...mark, id: 'whole' } }, acqua, second(6));
  await removeHighlight('mark', second(8), page(8));
  await splitHighlights('whole', [mark, other], page(7));
  expect(await ids()).toEqual(['other']);
});

it('brings nothing back that was removed, or became one with others, after that was asked', async () => {
  await removeHighlight('mark', second(2));
  expect(await keepFromPage(mark, 1)).toEqual({ kind: 'done', value: null });
  expect(await ids()).toEqual(['other']);
  await keepFromPage(mark, 3);
  await mergeHighlights({ replaced: ['mark', 'other'], highlight: { ...mark, id: 'whole' } }, acqua, second(5));
  expect(await keepFromPage(other, 4)).toEqual({ kind: 'done', value: null });
  expect(await ids()).toEqual(['whole']);
});

it('parts nothing that was changed or removed since', async () => {
  await mergeHighlights({ replaced: ['mark', 'other'], highlight: { ...mark, id: 'whole' } }, acqua, second(1));
  await changeHighlight('whole', { ink: 'doubtful' }, second(3));
  expect(await splitHighlights('whole', [mark, other], page(2))).toEqual({ kind: 'done', value: null });
  await removeHighlight('whole', second(5));
  expect(await splitHighlights('whole', [mark, other], page(4))).toEqual({ kind: 'done', value: null });
  expect(await ids()).toEqual([]);
});

it('does not take out what was put back from the bin after that was asked', async () => {
  await removeHighlight('mark', second(2));
  await restoreFromBin('mark');
  expect(await removeHighlight('mark', second(1), page(1))).toEqual({ kind: 'done', value: null });
});

it('lets no time to come, from before the clock was set back, stand against what is done now', async () => {
  const later = Date.now() + 3_600_000;
  vi.useFakeTimers({ toFake: ['Date'], now: later });
  await changeHighlight('mark', { note: 'prima' }, later);
  vi.useRealTimers();
  await changeHighlight('mark', { note: 'adesso' }, Date.now(), { request: 'r', address: acqua.address });
  expect((await kept()).find(({ id }) => id === 'mark')?.note).toBe('adesso');
});
