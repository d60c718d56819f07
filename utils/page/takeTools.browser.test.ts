import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStore } from '@/tests/support/memoryStore';
import { pageOf } from '@/tests/support/pageOf';
import { finder } from './finder';
import { createPieceMarks, type PieceMarks } from './pieceMarks';
import { takeTools, whenShowing } from './takeTools';

let root: HTMLElement;
let life: AbortController;
let marks: PieceMarks;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  marks = createPieceMarks({ root, place: 'page', finder, store: memoryStore(), toolbar: true, signal: life.signal });
});
afterEach(() => {
  life.abort();
  root.remove();
});

it('gives what waits to one script alone', () => {
  globalThis.taccuinoTools = { marks, compare: () => undefined, makeRoom: () => undefined, relate: () => undefined, session: null };
  expect(takeTools()?.marks).toBe(marks);
  expect(takeTools()).toBeNull();
});

it('tells once that there is something to show', () => {
  const shown = vi.fn();
  whenShowing(marks, shown);
  expect(shown).not.toHaveBeenCalled();
  marks.showHighlights();
  marks.show({ list: false });
  marks.showHighlights();
  expect(shown).toHaveBeenCalledTimes(1);
});

it('counts as something to show what the reader would not see otherwise', () => {
  const shown = vi.fn();
  whenShowing(marks, shown);
  marks.show({ hasChanged: true });
  expect(shown).toHaveBeenCalledTimes(1);
});
