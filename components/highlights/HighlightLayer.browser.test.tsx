import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { readPassageText } from '@/utils/highlights/passageText';
import { createHighlightSession, type HighlightSession } from '@/utils/page/highlightSession';
import { HighlightLayer } from './HighlightLayer';
import { mountHighlights } from './mountHighlights';

vi.mock('wxt/browser', async () => {
  const italian = (await (await fetch('/_locales/it/messages.json')).json()) as Record<string, { message: string } | undefined>;
  const getMessage = (key: string, values: string[] = []) =>
    (italian[key]?.message ?? '').replace(/\$(\d)/gu, (_, position: string) => values[Number(position) - 1] ?? '');
  return { browser: { i18n: { getMessage } } };
});

let root: HTMLElement;
let place: HTMLElement;
let store: MemoryStore;
let session: HighlightSession | null;

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await page.viewport(900, 600);
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', 'Le gru non si muovono, e nessuno le guarda.');
  root.dataset['part'] = 'body';
  place = document.createElement('div');
  document.body.append(place);
  const selector = describeRange(root, rangeOf(root, 'Le gru non si muovono'))!;
  store = memoryStore(
    highlightOn(articleAbout('porto'), { id: 'old', selector: { ...selector, part: 'body' }, ink: 'figure', note: 'vista ieri' }),
  );
  session = null;
  render(<HighlightLayer root={root} place="reader" store={store} lastInk="thesis" toolbar controls={(made) => (session = made)} />, place);
  await expect.poll(() => painted('taccuino-figure')).toHaveLength(1);
});
afterEach(async () => {
  render(null, place);
  await expect.poll(() => CSS.highlights.size).toBe(0);
  place.remove();
  root.remove();
  document.getSelection()?.removeAllRanges();
});

async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'document-title': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

it('stands above the end of the selection and has nothing for axe to find', async () => {
  select(root, 'nessuno se ne cura');
  const toolbar = page.getByRole('toolbar', { name: 'Evidenzia la selezione' });
  await expect.element(toolbar).toBeVisible();
  const line = rangeOf(root, 'nessuno se ne cura').getBoundingClientRect();
  const box = toolbar.element().getBoundingClientRect();
  expect(box.bottom).toBeLessThan(line.top);
  expect(box.height).toBeLessThanOrEqual(42);
  expect(toolbar.getByRole('button').elements()).toHaveLength(10);
  expect(await faults()).toEqual([]);
});

it('is reached by key, and its keys work only there', async () => {
  select(root, 'porto è fermo');
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  await userEvent.keyboard('3');
  expect(painted('taccuino-question')).toEqual([]);
  session?.showHighlights();
  await expect.element(page.getByRole('button', { name: 'Evidenzia come tesi (1)' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('button', { name: 'Evidenzia come dato (2)' })).toHaveFocus();
  await userEvent.keyboard('3');
  expect(painted('taccuino-question')).toEqual(['porto è fermo']);
});

it('goes away at Escape and leaves the selection', async () => {
  select(root, 'porto è fermo');
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => page.getByRole('toolbar').elements()).toHaveLength(0);
  expect(document.getSelection()?.toString()).toBe('porto è fermo');
});

it('writes a note from the toolbar and keeps it while it is typed', async () => {
  select(root, 'porto è fermo');
  await page.getByRole('button', { name: 'Evidenzia e annota (n)' }).click();
  const field = page.getByRole('textbox', { name: 'Nota' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('Da usare');
  await expect.poll(() => [...store.kept.values()].at(-1)?.note).toBe('Da usare');
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Segna come da citare' }).click();
  await expect.poll(() => painted('taccuino-quotable')).toEqual(['porto è fermo']);
  await expect.element(field).toHaveValue('Da usare');
});

it('lists highlights with their state, and deletes with a way back', async () => {
  session?.showHighlights();
  const list = page.getByRole('dialog', { name: 'Le tue evidenziazioni' });
  await expect.element(list.getByText('vista ieri')).toBeVisible();
  await expect.element(list.getByText('dato · al suo posto')).toBeVisible();
  expect(await faults()).toEqual([]);
  await list.getByRole('button', { name: 'Elimina' }).click();
  await expect.poll(() => store.kept.size).toBe(0);
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect.poll(() => store.kept.size).toBe(1);
});

it('tells who hears the page each mark with ink and note, outside the text of the piece', async () => {
  await expect.element(page.getByText('Evidenziato come dato: Le gru non si muovono. Nota: vista ieri')).toBeInTheDocument();
  expect(readPassageText(root).text).not.toContain('Evidenziato');
  render(null, place);
  await expect.poll(() => root.textContent).not.toContain('Evidenziato');
});

it('leads to where room can be made when a highlight found the disk full', async () => {
  const makeRoom = vi.fn();
  const life = new AbortController();
  const full = createHighlightSession({ root, place: 'reader', store, lastInk: 'thesis', toolbar: true, makeRoom, signal: life.signal });
  mountHighlights(full, life.signal, 'open');
  full.tell({ kind: 'failed', because: 'full' });
  await page.getByRole('button', { name: 'Fai spazio' }).click();
  expect(makeRoom).toHaveBeenCalledOnce();
  life.abort();
});

it.each([
  ['dark', 'dark', 'rgb(32, 31, 36)'],
  ['light', 'light', 'rgb(255, 255, 255)'],
  ['sepia', 'light', 'rgb(250, 243, 228)'],
  ['system', 'light dark', 'rgb(255, 255, 255)'],
] as const)('looks in the publisher’s page as the reader chose: %s', async (theme, scheme, ground) => {
  const life = new AbortController();
  const ours = createHighlightSession({ root, place: 'page', store, toolbar: true, signal: life.signal });
  const host = mountHighlights(ours, life.signal, 'open');
  ours.adopt({ theme });
  ours.tell({ kind: 'copied' });
  const toast = await vi.waitUntil(() => host.shadowRoot?.querySelector('.highlight-toast'));
  expect(getComputedStyle(toast)).toMatchObject({ colorScheme: scheme, backgroundColor: ground });
  life.abort();
});

it('stands in the publisher’s page as one element beside the body, whose keys the page does not hear', async () => {
  render(null, place);
  await expect.poll(() => root.textContent).not.toContain('Evidenziato');
  const life = new AbortController();
  const ours = createHighlightSession({ root, place: 'page', store, lastInk: 'thesis', toolbar: true, signal: life.signal });
  await ours.refresh();
  const body = document.body.cloneNode(true);
  const host = mountHighlights(ours, life.signal, 'open');
  ours.openCard('old');
  await expect.poll(() => host.shadowRoot?.querySelector('textarea')?.value).toBe('vista ieri');
  const heard = vi.fn();
  addEventListener('keydown', heard, { signal: life.signal });
  host.shadowRoot?.querySelector('textarea')?.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
  expect(document.body.isEqualNode(body)).toBe(true);
  life.abort();
  expect(document.querySelector('taccuino-highlights')).toBeNull();
});
