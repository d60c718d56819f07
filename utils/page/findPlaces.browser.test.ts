import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import type { Highlight } from '@/utils/highlights/highlight';
import { findPlaces } from './findPlaces';
import type { HighlightPlace } from './highlightPlace';

const count = 400;
let root: HTMLElement;
let life: AbortController;
let highlights: Highlight[];

beforeEach(() => {
  root = pageOf(
    ...Array.from({ length: count }, (_, index) => `Capoverso ${index}: il porto numero ${index * 7} è fermo, e la gru ${index} guarda.`),
  );
  life = new AbortController();
  const first = describeRange(root, rangeOf(root, 'il porto numero 0 è fermo'))!;
  highlights = Array.from({ length: count }, (_, index) =>
    highlightOn(articleAbout('porto'), {
      id: String(index),
      selector: index === 0 ? first : describeRange(root, rangeOf(root, `il porto numero ${index * 7} è fermo`))!,
    }),
  );
});
afterEach(() => {
  life.abort();
  root.remove();
});

/** Runs a search to its end and gives what it told after each slice. */
async function search(wanted: readonly Highlight[], known: readonly HighlightPlace[] = []): Promise<HighlightPlace[][]> {
  const told: HighlightPlace[][] = [];
  await findPlaces({
    root,
    place: 'page',
    highlights: wanted,
    known: new Map(known.map((place) => [place.highlight.id, place])),
    onFound: (places) => told.push(places),
    signal: life.signal,
  });
  return told;
}

it('finds all on an unchanged page, in the order of the text', async () => {
  const found = (await search([...highlights].reverse())).at(-1)!;
  expect(found.map(({ state }) => state)).toEqual(Array(count).fill('exact'));
  expect(found.map(({ highlight }) => highlight.id)).toEqual(highlights.map(({ id }) => id));
});

it('looks on a changed page in slices, for what the window shows first, and leaves out nothing meanwhile', async () => {
  for (const paragraph of root.children) paragraph.textContent = paragraph.textContent.replace('il porto', 'il vecchio porto');
  const told = await search(highlights);
  expect(told.length).toBeGreaterThan(1);
  expect(told.every((places) => places.length === count)).toBe(true);
  const first = told[0]!.filter(({ state }) => state !== 'seeking').map(({ highlight }) => Number(highlight.id));
  // The window stands at the beginning of the page.
  expect(Math.max(...first)).toBeLessThan(count / 2);
  expect(told.at(-1)!.filter(({ state }) => state === 'seeking')).toEqual([]);
});

it('does not look again for what still stands', async () => {
  const found = (await search(highlights)).at(-1)!;
  const again = (await search(highlights, found)).at(-1)!;
  expect(again.map(({ range }) => range)).toEqual(found.map(({ range }) => range));
  expect(again[5]!.range).toBe(found[5]!.range);
});

it('reads the page anew where it has changed between two slices', async () => {
  for (const paragraph of root.children) paragraph.textContent = paragraph.textContent.replace('il porto', 'il vecchio porto');
  let slices = 0;
  let last: HighlightPlace[] = [];
  await findPlaces({
    root,
    place: 'page',
    highlights,
    known: new Map(),
    onFound: (places) => {
      last = places;
      if (slices++ === 0)
        root.prepend(Object.assign(document.createElement('p'), { textContent: 'Un avviso, messo in cima mentre si cerca.' }));
    },
    signal: life.signal,
  });
  expect(slices).toBeGreaterThan(1);
  expect(last.filter(({ range }) => range && !range.toString().includes('porto'))).toEqual([]);
});

it('ends with its signal, and tells nothing more', async () => {
  for (const paragraph of root.children) paragraph.textContent = paragraph.textContent.replace('il porto', 'il vecchio porto');
  let told = 0;
  const onFound = (): void => {
    told++;
    life.abort();
  };
  await findPlaces({ root, place: 'page', highlights, known: new Map(), onFound, signal: life.signal });
  expect(told).toBe(1);
});
