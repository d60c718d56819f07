// @vitest-environment jsdom
import { cleanup, configure, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { articleText } from '@/utils/article/articleText';
import type { Claim } from '@/utils/claims/claim';
import { libraryDatabase } from '@/utils/library/database';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { usePanelHighlights } from './usePanelHighlights';

// The library is loaded with the first question, and a busy machine takes a while for that.
configure({ asyncUtilTimeout: 10_000 });
// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

const acqua = articleAbout('acqua');
const text = articleText(acqua.blocks);
const told: { message: string; undo: (() => void) | undefined }[] = [];
const tell = (message: string, undo?: () => void): void => void told.push({ message, undo });
const claim = (words: string): Claim => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kinds: [], quoted: false, reasons: [], score: 0 };
};
const quotations = async (): Promise<string[]> => (await highlightsOf(acqua.address)).map(({ selector }) => selector.quotation);

beforeEach(async () => {
  told.length = 0;
  await libraryDatabase().delete({ disableAutoOpen: false });
});
afterEach(cleanup);

const use = async (highlights: number) => {
  const { result } = renderHook(() => usePanelHighlights(acqua, text, 'thesis', tell));
  await waitFor(() => expect(result.current).toMatchObject({ state: 'ready', highlights: { length: highlights } }));
  return result;
};

it('highlights a key point by its words, and saves the piece with it; once more takes it away, with a way back', async () => {
  const panel = await use(0);
  const point = claim('la città è cambiata');
  panel.current.toggle(point);
  await waitFor(() => expect(panel.current.isHighlighted(point)).toBe(true));
  expect(await quotations()).toEqual(['la città è cambiata']);
  panel.current.toggle(point);
  await waitFor(() => expect(panel.current.isHighlighted(point)).toBe(false));
  told.at(-1)?.undo?.();
  await waitFor(() => expect(panel.current.isHighlighted(point)).toBe(true));
});

it('leaves alone a point that stands in a longer highlight, and makes one of two of the same ink that meet', async () => {
  await keepHighlight(highlightOn(acqua), acqua, 1);
  const panel = await use(1);
  panel.current.toggle(claim('parla'));
  expect(told.at(-1)?.message).toMatch(/evidenziazione più lunga/u);
  panel.current.toggle(claim('parla di acqua'));
  await waitFor(async () => expect(await quotations()).toEqual(['Si parla di acqua']));
});

it('makes no one of a point and a highlight whose words stood there before the piece changed', async () => {
  const there = highlightOn(acqua);
  await keepHighlight({ ...there, selector: { ...there.selector, quotation: 'Altre parole di ieri' } }, acqua, 1);
  const panel = await use(1);
  panel.current.toggle(claim('parla di acqua'));
  await waitFor(async () => expect((await quotations()).toSorted()).toEqual(['Altre parole di ieri', 'parla di acqua']));
});

it('writes a note', async () => {
  await keepHighlight(highlightOn(acqua), acqua, 1);
  const panel = await use(1);
  panel.current.notes.write('h1', 'da citare');
  await waitFor(() => expect(panel.current.highlights[0]?.note).toBe('da citare'));
});
