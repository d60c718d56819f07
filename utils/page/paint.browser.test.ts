import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { painted, pageOf, rangeOf } from '@/tests/support/pageOf';
import { clearPaint, isPaintedAt, jumpToRange, paint } from './paint';

let root: HTMLElement;
afterEach(() => {
  clearPaint();
  root.remove();
});

it('paints each ink under its name, replaces what was painted and leaves the document alone', () => {
  root = pageOf('Il porto è fermo da anni.', 'Le gru non si muovono.');
  const before = root.cloneNode(true);
  paint([
    { ink: 'thesis', range: rangeOf(root, 'porto') },
    { ink: 'figure', range: rangeOf(root, 'gru') },
  ]);
  expect([painted('taccuino-thesis'), painted('taccuino-figure')]).toEqual([['porto'], ['gru']]);
  paint([{ ink: 'figure', range: rangeOf(root, 'anni') }]);
  expect([painted('taccuino-thesis'), painted('taccuino-figure')]).toEqual([[], ['anni']]);
  clearPaint();
  expect(CSS.highlights.size).toBe(0);
  expect(root.isEqualNode(before)).toBe(true);
});

it('knows what is painted under a point, and only what is ours', () => {
  root = pageOf('Il porto è fermo da anni.');
  const range = rangeOf(root, 'porto');
  CSS.highlights.set('altrui', new Highlight(rangeOf(root, 'fermo')));
  paint([{ ink: 'doubtful', range }]);
  const box = range.getBoundingClientRect();
  const other = rangeOf(root, 'fermo').getBoundingClientRect();
  expect(isPaintedAt(range, box.left + 4, box.top + 8)).toBe(true);
  expect(isPaintedAt(range, other.left + 4, other.top + 8)).toBe(false);
  expect(isPaintedAt(rangeOf(root, 'fermo'), other.left + 4, other.top + 8)).toBe(false);
  CSS.highlights.delete('altrui');
});

it('paints a longer mark by its line alone where a shorter one of another ink lies on it; a click there hits both', () => {
  root = pageOf('Il porto è fermo da anni.');
  const [long, short] = [rangeOf(root, 'Il porto è fermo da'), rangeOf(root, 'porto')];
  paint([
    { ink: 'thesis', range: long },
    { ink: 'figure', range: short },
  ]);
  expect(painted('taccuino-thesis')).toEqual(['Il ', ' è fermo da']);
  expect(painted('taccuino-figure')).toEqual(['porto']);
  expect(painted('taccuino-thesis-under')).toEqual(['porto']);
  const box = short.getBoundingClientRect();
  expect([long, short].map((range) => isPaintedAt(range, box.left + 4, box.top + 8))).toEqual([true, true]);
});

it('brings a passage into view and marks it, opening what it is folded in', async () => {
  await page.viewport(600, 400);
  root = pageOf(...Array.from({ length: 60 }, (_, index) => `Riga ${index}, e nient’altro.`));
  const details = document.createElement('details');
  details.append('Nascosto: la risposta.');
  root.append(details);
  const range = rangeOf(root, 'la risposta');
  jumpToRange(range, new AbortController().signal);
  expect(details.open).toBe(true);
  expect(painted('taccuino-pulse')).toEqual(['la risposta']);
  await expect.poll(() => range.getBoundingClientRect().bottom).toBeLessThan(401);
});
