import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { binnedRows, daysLeft, emptyBin, forgetOldBinned, removeForGood } from './bin';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { removeArticle } from './removeArticle';
import { removeHighlight } from './removeHighlight';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const day = 86_400_000;

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua), acqua, 1000);
  await saveArticle(porto, 1000);
  await removeHighlight('h1', 10 * day);
  await removeArticle(porto.address, 20 * day);
});

const titles = async (): Promise<string[]> => (await binnedRows()).rows.map(({ words, title }) => words ?? title);

it('lists the last removed first, and no more than asked for', async () => {
  expect(await titles()).toEqual([porto.title, 'Si parla']);
  const { rows, total } = await binnedRows(1);
  expect([rows.length, total]).toEqual([1, 2]);
});

it('keeps each thing thirty days, and a week in which the clock says so again', async () => {
  await forgetOldBinned(40 * day - 1);
  await forgetOldBinned(47 * day);
  expect(await titles()).toEqual([porto.title, 'Si parla']);
  await forgetOldBinned(54 * day - 1);
  expect(await titles()).toEqual([porto.title, 'Si parla']);
  await forgetOldBinned(54 * day);
  expect(await titles()).toEqual([porto.title]);
  expect(await libraryDatabase().binnedThings.count()).toBe(1);
});

it('forgets nothing while the clock stands before the removal', async () => {
  await forgetOldBinned(0);
  expect(await titles()).toHaveLength(2);
});

it('forgets nothing for a clock that jumps ahead by years and comes back, however often', async () => {
  for (let jump = 1; jump <= 3; jump += 1) {
    await forgetOldBinned(1000 * jump * day);
    await forgetOldBinned(21 * day);
  }
  await forgetOldBinned(41 * day);
  expect(await titles()).toHaveLength(2);
});

it('leaves a week for what was removed under a clock years behind', async () => {
  await forgetOldBinned(9000 * day);
  expect((await binnedRows()).rows.map((row) => daysLeft(row, 9000 * day))).toEqual([7, 7]);
  await forgetOldBinned(9006 * day);
  expect(await titles()).toHaveLength(2);
});

it.each([
  [20 * day, 30],
  [20 * day + 1, 30],
  [21 * day, 29],
  [49.5 * day, 1],
  [50 * day, 0],
  [90 * day, 0],
  [0, 30],
])('at %d tells how many days are left', (now, left) => {
  expect(daysLeft({ removedAt: 20 * day }, now)).toBe(left);
});

it('deletes one thing for good, or all', async () => {
  await removeForGood(['h1']);
  expect(await titles()).toEqual([porto.title]);
  await emptyBin();
  expect(await titles()).toEqual([]);
  expect(await libraryDatabase().binnedThings.count()).toBe(0);
});
