import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { removeHighlight } from './removeHighlight';
import { watchLibrary } from './watchLibrary';
import { forgetAnswers } from './writeOnce';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const highlight = highlightOn(acqua);
const from = { request: 'r1', address: acqua.address };

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlight, acqua, 1000);
});
afterEach(() => vi.useRealTimers());

it('does what a page asks once, and answers it the same each time', async () => {
  const first = await changeHighlight('h1', { ink: 'figure' }, 2000, from);
  await changeHighlight('h1', { ink: 'doubtful' }, 3000, { ...from, request: 'r2' });
  expect(await changeHighlight('h1', { ink: 'figure' }, 4000, from)).toEqual(first);
  expect(await highlightsOf(acqua.address)).toMatchObject([{ ink: 'doubtful' }]);
});

it('gives back once more what was removed, and brings nothing back that was removed since', async () => {
  const removed = await removeHighlight('h1', 3000, from);
  expect(await removeHighlight('h1', 3000, from)).toEqual(removed);
  const kept = await keepHighlight(highlight, acqua, 1000, { ...from, request: 'r2' });
  await removeHighlight('h1', 3000);
  expect(await keepHighlight(highlight, acqua, 1000, { ...from, request: 'r2' })).toEqual(kept);
  expect(await highlightsOf(acqua.address)).toEqual([]);
});

it('tells open pages again, since the first answer may have been lost before anybody was told', async () => {
  await changeHighlight('h1', { ink: 'figure' }, 2000, from);
  await fakeBrowser.storage.local.clear();
  await changeHighlight('h1', { ink: 'figure' }, 2000, from);
  expect(await fakeBrowser.storage.local.get('revision')).toMatchObject({ revision: { revision: 1 } });
});

it('tells pages of ours again too, which hear of a commit from whoever made it', async () => {
  await changeHighlight('h1', { ink: 'figure' }, 2000, from);
  const heard = vi.fn();
  const ending = new AbortController();
  watchLibrary(() => highlightsOf(acqua.address), heard, ending.signal);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  await changeHighlight('h1', { ink: 'figure' }, 2000, from);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  ending.abort();
});

it('lets a page touch its own piece alone', async () => {
  const elsewhere = { request: 'r3', address: porto.address };
  expect(await changeHighlight('h1', { ink: 'figure' }, 2000, elsewhere)).toEqual({ kind: 'done', value: null });
  expect(await removeHighlight('h1', 3000, { ...elsewhere, request: 'r4' })).toEqual({ kind: 'done', value: null });
  expect(await highlightsOf(acqua.address)).toEqual([highlight]);
});

/** The requests whose answers are remembered; what else lies beside them has a blank in its id. */
async function answered(): Promise<string[]> {
  return (await libraryDatabase().answeredRequests.toCollection().primaryKeys()).filter((id) => !id.includes(' '));
}

it('remembers no answer longer than a message can be on its way', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  await removeHighlight('h1', 3000, from);
  vi.setSystemTime(9 * 60_000);
  await forgetAnswers();
  expect(await answered()).toEqual(['r1']);
  vi.setSystemTime(11 * 60_000);
  await removeHighlight('unknown', 3000, { ...from, request: 'r2' });
  expect(await answered()).toEqual(['r2']);
  vi.setSystemTime(22 * 60_000);
  await forgetAnswers();
  expect(await libraryDatabase().answeredRequests.count()).toBe(0);
});

it('answers the same under a clock that was set back, and does not remember it until the clock has caught up', async () => {
  const hour = 60 * 60_000;
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 * hour });
  const removed = await removeHighlight('h1', 1000 * hour, from);
  vi.setSystemTime(hour);
  await forgetAnswers();
  expect(await removeHighlight('h1', hour, from)).toEqual(removed);
  vi.setSystemTime(1.5 * hour);
  await forgetAnswers();
  expect(await libraryDatabase().answeredRequests.count()).toBe(0);
});

it('keeps no answer for who needs no message', async () => {
  await removeHighlight('h1', 3000);
  expect(await answered()).toEqual([]);
});
