import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, painted, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import type { Highlight } from '@/utils/highlights/highlight';
import { finder } from './finder';
import { createSessionPlaces, type SessionPlaces } from './sessionPlaces';
import { createViewHolder, type ViewHolder } from './sessionView';

let root: HTMLElement;
let life: AbortController;
let holder: ViewHolder;
let places: SessionPlaces;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.', 'Le gru non si muovono, e nessuno le guarda più.');
  life = new AbortController();
  holder = createViewHolder(life.signal);
  places = createSessionPlaces({ root, place: 'page', finder }, holder, life.signal);
});
afterEach(() => {
  life.abort();
  root.remove();
});

const on = (words: string): Highlight =>
  highlightOn(articleAbout('porto'), { id: words, selector: describeRange(root, rangeOf(root, words))! });
const states = () => holder.view().places.map(({ highlight, state }) => `${highlight.id}: ${state}`);

it('finds and paints at once what stands, and keeps what does not', () => {
  const [porto, gru] = [on('Il porto è fermo'), on('Le gru non si muovono, e nessuno le guarda')];
  root.lastElementChild?.remove();
  places.set([gru, porto]);
  expect(states()).toEqual(['Il porto è fermo: exact', 'Le gru non si muovono, e nessuno le guarda: lost']);
  expect(painted('taccuino-thesis')).toEqual(['Il porto è fermo']);
});

it('finds a passage that comes late, and tells what is missing only once the page has come to rest', async () => {
  const gru = on('Le gru non si muovono, e nessuno le guarda');
  const paragraph = root.lastElementChild!;
  paragraph.remove();
  places.set([gru]);
  expect(holder.view().missing).toBe(0);
  root.append(paragraph);
  await expect.poll(states, { timeout: 5000 }).toEqual(['Le gru non si muovono, e nessuno le guarda: exact']);
  paragraph.remove();
  places.set([gru]);
  await expect.poll(() => holder.view().missing, { timeout: 10_000 }).toBe(1);
  root.append(paragraph);
  await expect.poll(() => holder.view().missing, { timeout: 10_000 }).toBe(0);
});

it('loses nothing of what is made while it still looks', async () => {
  const many = Array.from({ length: 300 }, (_, index) => {
    const selector = { ...on('Le gru non si muovono').selector, quotation: `Una frase che non c’è, la numero ${index}, da nessuna parte.` };
    return highlightOn(articleAbout('porto'), { id: String(index), selector });
  });
  places.set(many);
  places.put(on('Il porto'), rangeOf(root, 'Il porto'));
  places.drop(['7']);
  await expect.poll(() => states().filter((state) => state.endsWith('seeking')), { timeout: 20_000 }).toEqual([]);
  expect(states()).toHaveLength(300);
  expect(states()[0]).toBe('Il porto: exact');
  expect(places.get('7')).toBeUndefined();
});

it('loses nothing of what is to be shown while what finds it is still on its way', async () => {
  const brought = Promise.withResolvers<typeof finder>();
  places = createSessionPlaces({ root, place: 'page', finder: () => brought.promise }, holder, life.signal);
  places.set([on('Il porto'), on('da anni')], { current: 'Il porto' });
  places.put(on('Le gru'), rangeOf(root, 'Le gru'));
  places.drop(['da anni']);
  places.put(on('guarda più'), null);
  brought.resolve(finder);
  await expect.poll(states).toEqual(['Il porto: exact', 'Le gru: exact', 'guarda più: exact']);
  expect(holder.view().current).toBe('Il porto');
});

it('takes its paint with it, and paints no more', () => {
  const porto = on('Il porto');
  places.set([porto]);
  life.abort();
  places.put(porto, rangeOf(root, 'Il porto'));
  expect(CSS.highlights.size).toBe(0);
});
