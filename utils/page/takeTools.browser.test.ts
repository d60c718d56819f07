import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStore } from '@/tests/support/memoryStore';
import { pageOf } from '@/tests/support/pageOf';
import { createHighlightSession, type HighlightSession } from './highlightSession';
import { takeTools, whenShowing } from './takeTools';

let root: HTMLElement;
let life: AbortController;
let session: HighlightSession;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  session = createHighlightSession({ root, place: 'page', store: memoryStore(), toolbar: true, signal: life.signal });
});
afterEach(() => {
  life.abort();
  root.remove();
});

it('gives the session that waits to one script alone', () => {
  globalThis.taccuinoTools = { session, signal: life.signal };
  expect(takeTools()?.session).toBe(session);
  expect(takeTools()).toBeNull();
});

it('tells once that there is something to show', () => {
  const shown = vi.fn();
  whenShowing({ session, signal: life.signal }, shown);
  expect(shown).not.toHaveBeenCalled();
  session.showHighlights();
  session.closeAll();
  session.showHighlights();
  expect(shown).toHaveBeenCalledTimes(1);
});

it('counts as something to show what the reader would not see otherwise', () => {
  const shown = vi.fn();
  whenShowing({ session, signal: life.signal }, shown);
  session.tellChange(true);
  expect(shown).toHaveBeenCalledTimes(1);
});
