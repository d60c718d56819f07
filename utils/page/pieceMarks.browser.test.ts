import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { finder } from './finder';
import { createPieceMarks, type PieceMarks } from './pieceMarks';

let root: HTMLElement;
let life: AbortController;
let store: MemoryStore;
let marks: PieceMarks;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.', 'Le gru non si muovono.');
  const selector = describeRange(root, rangeOf(root, 'Le gru'))!;
  store = memoryStore(highlightOn(articleAbout('porto'), { id: 'old', selector }));
  life = new AbortController();
  marks = createPieceMarks({ root, place: 'page', finder, store, signal: life.signal });
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  root.remove();
});

it('brings the toolbar to what was selected before the reader’s wishes were known', async () => {
  select(root, 'porto');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(marks.view().selection).toBeNull();
  marks.adopt({ toolbar: true });
  await expect.poll(() => marks.view().selection?.toString()).toBe('porto');
});

it('reads only once what waits is written', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const told: string[] = [];
  const { list } = store;
  store.list = () => {
    told.push('list');
    return list();
  };
  void marks.inTurn(async () => {
    await promise;
    told.push('write');
  });
  const first = marks.refresh();
  resolve(undefined);
  await first;
  expect(told).toEqual(['write', 'list']);
});

it('reads again what was read while a write was begun, told of it or not', async () => {
  const { list } = store;
  store.list = async () => {
    const before = await list();
    store.kept.delete('old');
    return before;
  };
  const reading = marks.refresh();
  void marks.inTurn(() => Promise.resolve());
  await reading;
  expect(marks.view().places).toEqual([]);
  await marks.refresh();
});

it('takes wishes over without losing its highlights', async () => {
  await marks.refresh();
  marks.adopt({ wholeWords: false, inkNames: { figure: 'numeri' } });
  expect(marks.wishes).toMatchObject({ wholeWords: false, inkNames: { figure: 'numeri' } });
  expect(painted('taccuino-thesis')).toEqual(['Le gru']);
});

it('asks again where a background that was being ended could not answer', async () => {
  const { list } = store;
  store.list = () => {
    store.list = list;
    return Promise.reject(new Error('highlightsHere: broken'));
  };
  await marks.refresh();
  await expect.poll(() => painted('taccuino-thesis')).toEqual(['Le gru']);
});
