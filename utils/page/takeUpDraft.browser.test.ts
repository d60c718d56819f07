import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import type { Highlight } from '@/utils/highlights/highlight';
import { finder } from './finder';
import { createPieceMarks, type PieceMarks } from './pieceMarks';
import { sessionOn } from './sessionOn';
import { takeUpDraft } from './takeUpDraft';

let root: HTMLElement;
let life: AbortController;
let store: MemoryStore;
let marks: PieceMarks;
let highlight: Highlight;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.');
  highlight = highlightOn(articleAbout('porto'), { id: 'h1', selector: describeRange(root, rangeOf(root, 'Il porto'))!, note: 'Chi' });
  store = memoryStore();
  life = new AbortController();
  marks = createPieceMarks({ root, place: 'page', finder, store, signal: life.signal });
  takeUpDraft({ id: 'h1', note: 'Chi paga?' }, marks, () => Promise.resolve(sessionOn(marks, {})));
});
afterEach(() => {
  life.abort();
  root.remove();
});

it('stores what was typed and opens the card again, once its highlight is known', async () => {
  await marks.refresh();
  expect(marks.view().card).toBeNull();
  store.changeElsewhere(highlight);
  await expect.poll(() => marks.view()).toMatchObject({ card: { id: 'h1' }, takesFocus: true });
  await expect.poll(() => store.kept.get('h1')?.note).toBe('Chi paga?');
});

it('does so once: what is closed afterwards stays closed', async () => {
  store.changeElsewhere(highlight);
  await expect.poll(() => marks.view().card).not.toBeNull();
  marks.show({ card: null });
  store.changeElsewhere({ ...highlight, note: 'altro' });
  await expect.poll(() => marks.places.get('h1')?.highlight.note).toBe('altro');
  expect(marks.view().card).toBeNull();
});
