import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { changeReading } from './changeReading';
import { libraryDatabase } from './database';
import { keepHighlight } from './keepHighlight';
import { readHistory } from './readHistory';
import { rememberPosition } from './readingPosition';
import { saveArticle } from './saveArticle';

const acqua = articleAbout('acqua');
const going = new AbortController().signal;

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('tells what was saved, read and highlighted', async () => {
  await saveArticle(articleAbout('porto'), 1);
  await keepHighlight(highlightOn(acqua, { ink: 'figure' }), acqua, 1000);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 2000);
  await changeReading([acqua.address], 'read');
  const history = await readHistory(() => Promise.resolve(), going);
  expect(history).toMatchObject({ pieces: 2, readPieces: 1, sections: [{ name: 'Economia', total: 2 }] });
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 1 }, 2000);
  await changeReading([acqua.address], 'archived');
  expect((await readHistory(() => Promise.resolve(), going)).readPieces).toBe(1);
  expect([...history.days.values()]).toEqual([{ saved: 2, read: 1, highlighted: 1 }]);
  expect(history.highlights.find(({ ink }) => ink === 'figure')?.count).toBe(1);
});

it('tells each day on which a piece was read', async () => {
  const { selector } = highlightOn(acqua);
  await saveArticle(acqua, new Date(2026, 3, 1, 12).getTime());
  for (const day of [2, 8]) await rememberPosition(acqua.address, { selector, share: 0.5 }, new Date(2026, 3, day, 12).getTime());
  const { days } = await readHistory(() => Promise.resolve(), going);
  expect([...days].map(([day, { read }]) => [day, read])).toEqual([
    ['2026-04-01', 0],
    ['2026-04-02', 1],
    ['2026-04-08', 1],
  ]);
});

it('counts each of many rows once, lets the page breathe between, and stops when nobody waits any more', async () => {
  await saveArticle(acqua, 1);
  const row = (await libraryDatabase().articles.get(acqua.address))!;
  const rows = Array.from({ length: 1003 }, (_, index) => ({ ...row, address: `${row.address}${index}/` }));
  await libraryDatabase().articles.bulkAdd(rows);
  let breaths = 0;
  const breathe = (): Promise<unknown> => Promise.resolve((breaths += 1));
  expect((await readHistory(breathe, going)).pieces).toBe(1004);
  expect(breaths).toBe(4);
  const ending = new AbortController();
  const giveUp = (): Promise<unknown> => {
    ending.abort();
    return Promise.resolve();
  };
  await expect(readHistory(giveUp, ending.signal)).rejects.toThrow();
});
