import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import type { HighlightSession } from './highlightSession';
import { finder } from './finder';
import { createPieceMarks } from './pieceMarks';
import { sessionOn } from './sessionOn';

const changed = 'Nel 2022 gli acquedotti hanno immesso in rete otto miliardi di metri cubi d’acqua.';
let root: HTMLElement;
let life: AbortController;
let store: MemoryStore;
let session: HighlightSession;

beforeEach(async () => {
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', changed, 'Le gru non si muovono, e nessuno le guarda più.');
  const on = (id: string, words: string) =>
    highlightOn(articleAbout('porto'), { id, selector: describeRange(root, rangeOf(root, words))! });
  store = memoryStore(on('porto', 'Il porto è fermo'), on('acqua', changed), on('gru', 'Le gru non si muovono, e nessuno le guarda'));
  life = new AbortController();
  const marks = createPieceMarks({ root, place: 'page', finder, store, signal: life.signal });
  session = sessionOn(marks, {});
  root.children[1]!.textContent = changed.replace('otto', 'quasi otto');
  root.lastElementChild?.remove();
  await session.refresh();
  // What takes longer than a slice of time is sought in later ones.
  await expect.poll(() => session.view().places.map(({ state }) => state)).not.toContain('seeking');
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  root.remove();
});

const stateOf = (id: string) => session.view().places.find(({ highlight }) => highlight.id === id)?.state;

it('tells what has changed and what is lost, each with what it was', () => {
  expect(['porto', 'acqua', 'gru'].map(stateOf)).toEqual(['exact', 'changed', 'lost']);
  expect(session.view().places[1]).toMatchObject({
    words: changed.replace('otto', 'quasi otto'),
    highlight: { selector: { quotation: changed } },
  });
});

it('takes the words of now for its own where the reader says so', async () => {
  session.acceptChange('acqua');
  expect(stateOf('acqua')).toBe('exact');
  await expect.poll(() => store.kept.get('acqua')?.selector.quotation).toContain('quasi otto');
  expect(session.view().notice?.kind).toBe('attached');
});

it('attaches a lost highlight to what is selected, or to the next selection', async () => {
  select(root, 'nessuno se ne cura');
  session.attach('gru');
  expect(stateOf('gru')).toBe('exact');
  await expect.poll(() => store.kept.get('gru')?.selector.quotation).toBe('nessuno se ne cura');
  session.attach('porto');
  expect(session.view().attaching).toBe('porto');
  select(root, 'da anni');
  await expect.poll(() => session.view().selection?.toString()).toBe('da anni');
  session.attach('porto');
  expect(session.view()).toMatchObject({ attaching: null, selection: null });
  await expect.poll(() => store.kept.get('porto')?.selector.quotation).toBe('da anni');
});

it('opens the list at what is lost', () => {
  session.showLost();
  expect(session.view()).toMatchObject({ list: true, current: 'gru', takesFocus: true });
});

it('goes to a highlight and from one to the next, past what is lost', () => {
  expect(session.go('porto')).toBe(true);
  expect(painted('taccuino-pulse')).toEqual(['Il porto è fermo']);
  expect(session.go(1)).toBe(true);
  expect(session.view().current).toBe('acqua');
  expect(session.go(1)).toBe(true);
  expect(session.view().current).toBe('porto');
  expect(session.go('gru')).toBe(false);
});

it('highlights whole words, unless the reader wants it to the letter', async () => {
  select(root, 'essuno se ne cur');
  session.highlightSelection('figure');
  expect(painted('taccuino-figure')).toEqual(['nessuno se ne cura']);
  session.adopt({ wholeWords: false });
  select(root, 'anni, e');
  session.highlightSelection('question');
  expect(painted('taccuino-question')).toEqual(['anni, e']);
  await expect.poll(() => store.kept.size).toBe(5);
});

it('refuses what belongs to another piece, and says why', () => {
  for (const heading of ['Il porto', 'La città']) {
    const piece = document.createElement('article');
    piece.append(
      Object.assign(document.createElement('h1'), { textContent: heading }),
      `${heading} dorme. ${'Nessuno se ne cura. '.repeat(100)}`,
    );
    root.append(piece);
  }
  select(root, 'La città dorme');
  expect(session.highlightSelection()).toBe(false);
  expect(session.view().notice).toEqual({ kind: 'other-piece' });
  expect(store.kept.size).toBe(3);
});
