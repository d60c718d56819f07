import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { createHighlightSession, type HighlightSession } from './highlightSession';

let root: HTMLElement;
let life: AbortController;
let store: MemoryStore;
let session: HighlightSession;

beforeEach(async () => {
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', 'Le gru non si muovono, e nessuno le guarda.');
  const selector = describeRange(root, rangeOf(root, 'Le gru non si muovono'))!;
  store = memoryStore(highlightOn(articleAbout('porto'), { id: 'old', selector, ink: 'figure', note: 'vista ieri' }));
  life = new AbortController();
  session = createHighlightSession({ root, place: 'page', store, lastInk: 'thesis', toolbar: true, signal: life.signal });
  await session.refresh();
});
afterEach(() => {
  life.abort();
  root.remove();
});

it('finds and paints what is kept, and leaves nothing behind at its end', () => {
  expect(painted('taccuino-figure')).toEqual(['Le gru non si muovono']);
  expect(session.view().places[0]).toMatchObject({ state: 'exact' });
  life.abort();
  expect(CSS.highlights.size).toBe(0);
});

it('shows the toolbar for a selection that rests, until the page scrolls; the selection stays', async () => {
  select(root, 'porto è fermo');
  await expect.poll(() => session.view().selection?.toString()).toBe('porto è fermo');
  dispatchEvent(new Event('scroll'));
  expect(session.view().selection).not.toBeNull();
  root.style.marginTop = '20px';
  dispatchEvent(new Event('scroll'));
  expect(session.view().selection).toBeNull();
  expect(document.getSelection()?.toString()).toBe('porto è fermo');
});

it('paints a new highlight at once and keeps it with the last ink', async () => {
  expect(session.highlightSelection()).toBe(false);
  select(root, 'porto è fermo');
  expect(session.highlightSelection('question')).toBe(true);
  expect(painted('taccuino-question')).toEqual(['porto è fermo']);
  await expect.poll(() => store.kept.size).toBe(2);
  select(root, 'nessuno le guarda');
  session.highlightSelection();
  await expect.poll(() => [...store.kept.values()].at(-1)?.ink).toBe('question');
});

it('takes back what could not be kept, and says why', async () => {
  store.failing = 'full';
  select(root, 'porto è fermo');
  session.highlightSelection('quotable', true);
  await expect.poll(() => session.view().notice).toEqual({ kind: 'failed', because: 'full' });
  expect(painted('taccuino-quotable')).toEqual([]);
  expect(session.view().card).toBeNull();
});

it('deletes with a way back', async () => {
  session.remove('old');
  expect(painted('taccuino-figure')).toEqual([]);
  await expect.poll(() => store.kept.size).toBe(0);
  session.undo();
  expect(painted('taccuino-figure')).toEqual(['Le gru non si muovono']);
  await expect.poll(() => store.kept.get('old')?.note).toBe('vista ieri');
});

it('takes back the last merger, and while one is being written none before it', async () => {
  const mark = (words: string): void => {
    select(root, words);
    session.highlightSelection('figure');
  };
  mark('muovono, e');
  await expect.poll(() => session.view().notice?.kind).toBe('merged');
  mark('e nessuno le');
  expect(session.view().notice).toBeNull();
  await expect.poll(() => session.view().notice?.kind).toBe('merged');
  expect(painted('taccuino-figure')).toEqual(['Le gru non si muovono, e nessuno le']);
  session.undo();
  expect(painted('taccuino-figure')).toEqual(['Le gru non si muovono, e']);
});

it('tells of no merger, and shows none, that another has taken up while it was written', async () => {
  const mark = (words: string): void => {
    select(root, words);
    session.highlightSelection('figure');
  };
  const seen = new Set<string>();
  session.subscribe(() => {
    seen.add(painted('taccuino-figure').join(' | '));
    if (session.view().notice) seen.add('told');
  }, life.signal);
  mark('muovono, e');
  mark('e nessuno le');
  await expect.poll(() => session.view().notice?.kind).toBe('merged');
  expect([...seen]).toEqual(['Le gru non si muovono, e', 'Le gru non si muovono, e nessuno le', 'told']);
  session.undo();
  expect(painted('taccuino-figure')).toEqual(['Le gru non si muovono, e']);
});

it('merges what is noted at last, also by another tab of which it has not heard', async () => {
  store.kept.set('old', { ...store.kept.get('old')!, note: 'vista oggi', labels: ['porti'] });
  select(root, 'muovono, e');
  session.highlightSelection('figure');
  await expect.poll(() => [...store.kept.values()].map(({ note, labels }) => [note, labels])).toEqual([['vista oggi', ['porti']]]);
});

it('tells of the last thing done, also where an earlier one is answered later', async () => {
  const other = highlightOn(articleAbout('porto'), { id: 'other', selector: describeRange(root, rangeOf(root, 'Il porto'))! });
  store.changeElsewhere(other);
  await expect.poll(() => painted('taccuino-thesis')).toEqual(['Il porto']);
  select(root, 'muovono, e');
  session.highlightSelection('figure');
  session.remove('other');
  await expect.poll(() => [...store.kept.keys()]).toHaveLength(1);
  await session.refresh();
  expect(session.view().notice).toMatchObject({ kind: 'removed' });
});

it('shows no new highlight again that was removed while it was being kept', async () => {
  select(root, 'porto è fermo');
  session.highlightSelection('question');
  const made = session.view().places.find(({ highlight }) => highlight.ink === 'question')?.highlight.id ?? '';
  session.remove(made);
  await expect.poll(() => store.kept.has(made)).toBe(false);
  await session.refresh();
  expect(painted('taccuino-question')).toEqual([]);
});

it('follows changes made elsewhere, but not over what is being typed', async () => {
  session.writeNote('old', 'sto scrivendo');
  store.changeElsewhere({ ...store.kept.get('old')!, ink: 'doubtful' });
  await expect.poll(() => painted('taccuino-doubtful')).toEqual(['Le gru non si muovono']);
  expect(session.view().places[0]?.highlight.note).toBe('sto scrivendo');
  session.flushNotes();
  await expect.poll(() => store.kept.get('old')?.note).toBe('sto scrivendo');
  store.changeElsewhere('old');
  await expect.poll(() => session.view().places.length).toBe(0);
});

it('lists what is no longer in the text, with its note', async () => {
  root.lastElementChild?.remove();
  await session.refresh();
  expect(session.view().places[0]).toMatchObject({ state: 'lost', range: null, highlight: { note: 'vista ieri' } });
  expect(painted('taccuino-figure')).toEqual([]);
});

it('opens the card of the shortest mark that was clicked, and closes it beside', () => {
  const around = document.createRange();
  around.selectNodeContents(root);
  document.getSelection()?.addRange(around);
  session.highlightSelection('thesis');
  const box = rangeOf(root, 'gru').getBoundingClientRect();
  const click = (x: number, y: number, target: Element) =>
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
  click(box.left + 3, box.top + 6, root.lastElementChild!);
  expect(session.view().card?.id).toBe('old');
  click(2, 2, root.firstElementChild!);
  expect(session.view().card).toBeNull();
});

it('opens by key the toolbar where text is selected, else the list', () => {
  document.getSelection()?.removeAllRanges();
  session.showHighlights();
  expect(session.view()).toMatchObject({ list: true, takesFocus: true });
  select(root, 'porto');
  session.showHighlights();
  expect(session.view()).toMatchObject({ list: false, takesFocus: true });
  expect(session.view().selection?.toString()).toBe('porto');
});

it('says how a passage was found when it jumps', async () => {
  expect(await session.jumpTo(store.kept.get('old')!.selector)).toBe('exact');
  expect(
    await session.jumpTo({
      ...store.kept.get('old')!.selector,
      quotation: 'Tutt’altra cosa, mai detta da nessuno qui.',
      before: '',
      after: '',
    }),
  ).toBe('lost');
});
