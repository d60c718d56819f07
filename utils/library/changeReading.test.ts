import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeReading, restoreReading } from './changeReading';
import { libraryDatabase } from './database';
import { readingPosition, rememberPosition } from './readingPosition';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const { selector } = highlightOn(acqua);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
  await saveArticle(porto, 2);
});

async function readings(): Promise<[state: string, share: number][]> {
  const rows = await libraryDatabase().articles.bulkGet([acqua.address, porto.address]);
  return rows.map((row) => [row?.readingState ?? 'gone', row?.readShare ?? NaN]);
}

it('archives, and takes it back to where each piece was', async () => {
  await rememberPosition(porto.address, { selector, share: 0.4 }, 5);
  const outcome = await changeReading([acqua.address, porto.address, 'https://www.glistatigenerali.com/gone/'], 'archived');
  expect(await readings()).toEqual([['archived', 0], ['archived', 0.4]]); // prettier-ignore
  if (outcome.kind === 'failed') throw new Error(outcome.because);
  await restoreReading(outcome.value, 'archived');
  expect(await readings()).toEqual([['unread', 0], ['reading', 0.4]]); // prettier-ignore
});

it('takes nothing back of what was changed since', async () => {
  const outcome = await changeReading([acqua.address, porto.address], 'archived');
  await changeReading([porto.address], 'read');
  if (outcome.kind === 'failed') throw new Error(outcome.because);
  await restoreReading(outcome.value, 'archived');
  expect(await readings()).toEqual([['unread', 0], ['read', 1]]); // prettier-ignore
});

it('takes out of the archive to where the share says, and marks by hand', async () => {
  await rememberPosition(porto.address, { selector, share: 0.4 }, 5);
  await changeReading([acqua.address, porto.address], 'archived');
  await changeReading([acqua.address, porto.address], 'unarchived');
  expect(await readings()).toEqual([['unread', 0], ['reading', 0.4]]); // prettier-ignore
  await changeReading([acqua.address], 'read');
  await changeReading([porto.address], 'unread');
  expect(await readings()).toEqual([['read', 1], ['unread', 0]]); // prettier-ignore
});

it('follows the reading: the place goes back and forth, what was read only grows', async () => {
  await rememberPosition(acqua.address, { selector, share: 0.5 }, 5);
  await rememberPosition(acqua.address, { selector, share: 0.2 }, 6);
  expect(await readings()).toEqual([['reading', 0.5], ['unread', 0]]); // prettier-ignore
  expect((await readingPosition(acqua.address))?.share).toBe(0.2);
});
