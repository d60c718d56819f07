import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { finder } from './finder';
import { createPieceMarks, type PieceMarks } from './pieceMarks';
import { selectedPassage } from './selectedPassage';
import { createSessionKeeping, type SessionKeeping } from './sessionKeeping';

let root: HTMLElement;
let life: AbortController;
let store: MemoryStore;
let marks: PieceMarks;
let keeping: SessionKeeping;

beforeEach(async () => {
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', 'Le gru non si muovono.');
  const on = (id: string, words: string, note: string, labels: string[]) =>
    highlightOn(articleAbout('porto'), { id, selector: describeRange(root, rangeOf(root, words))!, note, labels });
  store = memoryStore(on('one', 'Il porto', 'prima', ['porti']), on('other', 'da anni', 'seconda', ['tempo', 'porti']));
  life = new AbortController();
  marks = createPieceMarks({ root, place: 'page', finder, store, signal: life.signal });
  keeping = createSessionKeeping(marks);
  await marks.refresh();
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  root.remove();
});

function mark(words: string, ink: 'thesis' | 'figure' = 'thesis', writing = false): void {
  select(root, words);
  const passage = selectedPassage(root);
  document.getSelection()?.removeAllRanges();
  if (passage && passage !== 'other-piece') keeping.make(passage, ink, writing);
}
const kept = () => [...store.kept.values()];
const noticed = () => marks.view().notice?.kind;

it('makes one of marks of the same ink that overlap, with their notes and labels, and parts them again', async () => {
  const before = kept();
  mark('porto è fermo da');
  expect(painted('taccuino-thesis')).toEqual(['Il porto è fermo da anni']);
  await expect.poll(noticed).toBe('merged');
  expect(kept()).toMatchObject([
    { note: 'prima\n\nseconda', labels: ['porti', 'tempo'], selector: { quotation: 'Il porto è fermo da anni' } },
  ]);
  keeping.undo();
  expect(painted('taccuino-thesis')).toEqual(['Il porto', 'da anni']);
  await expect.poll(kept).toEqual(before);
});

it('lets another ink lie across, and makes one of both when it is changed into the same', async () => {
  mark('porto è fermo', 'figure');
  expect(painted('taccuino-figure').join('')).toContain('è fermo');
  await expect.poll(() => store.kept.size).toBe(3);
  const id = kept().find(({ ink }) => ink === 'figure')?.id ?? '';
  keeping.change(id, { ink: 'thesis' });
  await expect.poll(noticed).toBe('merged');
  expect(painted('taccuino-thesis')).toEqual(['Il porto è fermo', 'da anni']);
});

it('opens the card of a mark that holds all of what is marked again', () => {
  mark('porto', 'thesis', true);
  expect(marks.view()).toMatchObject({ card: { id: 'one', writing: true }, takesFocus: true });
  expect(store.kept.size).toBe(2);
});

it('writes a note only after its highlight, however fast it is typed', async () => {
  const told: string[] = [];
  const { keep, change } = store;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  store.keep = async (made, at) => {
    await promise;
    told.push('keep');
    return keep(made, at);
  };
  store.change = (id, part, at) => {
    told.push('change');
    return change(id, part, at);
  };
  mark('gru', 'figure');
  const id = marks.view().places.find(({ highlight }) => highlight.ink === 'figure')?.highlight.id ?? '';
  keeping.writeNote(id, 'riga una\nriga due');
  keeping.flushNotes();
  resolve(undefined);
  await expect.poll(() => store.kept.get(id)?.note).toBe('riga una\nriga due');
  expect(told).toEqual(['keep', 'change']);
});

it('writes down a note at once while the piece of its highlight is being read', async () => {
  const told: string[] = [];
  const { keep } = store;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  store.keep = async (made, at) => {
    await promise;
    return keep({ ...made, note: told.at(-2) ?? '' }, at);
  };
  store.writeDown = ({ note }) => {
    told.push(note);
    return Promise.resolve(true);
  };
  mark('gru', 'figure');
  const here = () => marks.view().places.find(({ highlight }) => highlight.ink === 'figure')?.highlight;
  const id = here()?.id ?? '';
  keeping.writeNote(id, 'Chi');
  await expect.poll(() => told).toEqual(['Chi']);
  keeping.writeNote(id, 'Chi paga?');
  await expect.poll(() => told).toEqual(['Chi', 'Chi paga?']);
  mark('Le', 'figure');
  await expect.poll(() => told).toEqual(['Chi', 'Chi paga?', '']);
  resolve(undefined);
  await expect.poll(() => kept().filter(({ ink }) => ink === 'figure')).toHaveLength(2);
  expect(here()?.note).toBe('Chi paga?');
});

it('still writes a note whose highlight has become one with others elsewhere meanwhile', async () => {
  const told: unknown[] = [];
  const { change } = store;
  store.change = (id, part, at) => {
    told.push([id, part]);
    return change(id, part, at);
  };
  keeping.writeNote('one', 'prima e poi');
  store.kept.delete('one');
  await marks.refresh();
  await expect.poll(() => marks.places.get('one')).toBeUndefined();
  keeping.flushNotes();
  await expect.poll(() => told).toEqual([['one', { note: 'prima e poi' }]]);
});

it('attaches a highlight to another passage, and takes that back', async () => {
  const range = rangeOf(root, 'Le gru');
  keeping.attach('one', { range, selector: describeRange(root, range)! });
  expect(painted('taccuino-thesis')).toEqual(['da anni', 'Le gru']);
  await expect.poll(noticed).toBe('attached');
  expect(store.kept.get('one')).toMatchObject({ note: 'prima', selector: { quotation: 'Le gru' } });
  keeping.undo();
  expect(painted('taccuino-thesis')).toEqual(['Il porto', 'da anni']);
  await expect.poll(() => store.kept.get('one')?.selector.quotation).toBe('Il porto');
});

it('brings back all that was removed in a row, as the store had it', async () => {
  keeping.remove('one');
  keeping.remove('other');
  expect(marks.view().notice).toMatchObject({ kind: 'removed', highlights: [{ id: 'one' }, { id: 'other' }] });
  await expect.poll(() => store.kept.size).toBe(0);
  keeping.undo();
  expect(painted('taccuino-thesis')).toEqual(['Il porto', 'da anni']);
  await expect.poll(() => kept().map(({ note }) => note)).toEqual(['prima', 'seconda']);
});

it('shows again what could not be changed as it is kept', async () => {
  store.failing = 'full';
  keeping.change('one', { labels: ['nuova'] });
  await expect.poll(noticed).toBe('failed');
  await expect.poll(() => marks.places.get('one')?.highlight.labels).toEqual(['porti']);
});

it('hands over all that is left when the page goes away, however long the piece takes to be kept', async () => {
  const told: string[] = [];
  store.keep = (made) => {
    told.push(`keep ${made.ink}`);
    return Promise.withResolvers<never>().promise;
  };
  store.writeDown = ({ note }) => {
    told.push(`note ${note}`);
    return Promise.withResolvers<never>().promise;
  };
  mark('gru', 'figure');
  const id = marks.view().places.find(({ highlight }) => highlight.ink === 'figure')?.highlight.id ?? '';
  keeping.writeNote(id, 'C');
  keeping.writeNote(id, 'Chi le muove?');
  await expect.poll(() => told).toEqual(['note C', 'keep figure']);
  dispatchEvent(new Event('pagehide'));
  expect(told).toEqual(['note C', 'keep figure', 'note Chi le muove?']);
});

it('waits no longer for what the reader was told could not be kept', async () => {
  const givenUp: string[] = [];
  store.giveUp = async (id) => void givenUp.push(await Promise.resolve(id));
  store.failing = 'not-an-article';
  mark('gru', 'figure');
  const id = marks.view().places.find(({ highlight }) => highlight.ink === 'figure')?.highlight.id ?? '';
  await expect.poll(() => givenUp).toEqual([id]);
  mark('porto è fermo da');
  await expect.poll(() => givenUp).toHaveLength(2);
  life.abort();
});

it('offers a highlight back with its note where another place removed it while the note was typed', async () => {
  keeping.writeNote('one', 'prima e poi');
  store.kept.delete('one');
  keeping.writeNote('one', 'prima e poi ancora');
  await expect.poll(() => marks.view().notice).toMatchObject({ kind: 'removed', highlights: [{ id: 'one', note: 'prima e poi ancora' }] });
  keeping.undo();
  await expect.poll(() => store.kept.get('one')?.note).toBe('prima e poi ancora');
});

it('says that the piece is saved with its first highlight, and hides no notice for that', async () => {
  mark('gru', 'figure');
  await expect.poll(() => store.kept.size).toBe(3);
  expect(noticed()).toBeUndefined();
  store.isSaved = () => false;
  mark('muovono', 'figure');
  await expect.poll(noticed).toBe('piece-saved');
  keeping.remove('one');
  mark('si', 'figure');
  await expect.poll(() => store.kept.size).toBe(4);
  expect(noticed()).toBe('removed');
});

it('tells of a note when it was typed, however late it is written', async () => {
  const times: number[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const { change } = store;
  store.change = async (id, part, at) => {
    times.push(at);
    await promise;
    return change(id, part, at);
  };
  keeping.writeNote('one', 'C');
  keeping.writeNote('one', 'Chi');
  const typed = Date.now();
  await expect.poll(() => Date.now()).toBeGreaterThan(typed);
  resolve(undefined);
  await expect.poll(() => store.kept.get('one')?.note).toBe('Chi');
  expect(times).toHaveLength(2);
  expect(times.every((time) => time <= typed)).toBe(true);
});
