import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { memoryStore, type MemoryStore } from '@/tests/support/memoryStore';
import { pageOf, painted, rangeOf, select } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import type { Highlight } from '@/utils/highlights/highlight';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { HighlightLayer } from './HighlightLayer';
import { callInks } from './inkNames';

vi.mock('wxt/browser', async () => (await import('@/tests/support/italianBrowser')).italianBrowser());

const long = 'Nel 2022 gli acquedotti hanno immesso in rete otto miliardi di metri cubi d’acqua potabile.';
let root: HTMLElement;
let place: HTMLElement;
let store: MemoryStore;
let session: HighlightSession;

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await page.viewport(900, 700);
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', long, 'Le gru non si muovono, e nessuno le guarda più. Domani forse.');
  root.dataset['part'] = 'body';
  place = document.createElement('div');
  document.body.append(place);
  const on = (id: string, words: string, changes: Partial<Highlight> = {}) => {
    const selector = { ...describeRange(root, rangeOf(root, words))!, part: 'body' as const };
    return highlightOn(articleAbout('porto'), { id, selector, ...changes });
  };
  store = memoryStore(
    on('porto', 'Il porto è fermo', { labels: ['porti'] }),
    on('acqua', long, { ink: 'figure', note: 'riga uno\nriga due' }),
    on('gru', 'Le gru non si muovono, e nessuno le guarda', { ink: 'question', labels: ['lavoro'] }),
  );
  root.children[1]!.textContent = long.replace('otto', 'quasi otto');
  root.children[2]!.textContent = 'Domani forse.';
  const controls = (made: HighlightSession | null): void => {
    if (made) session = made;
  };
  render(<HighlightLayer root={root} place="reader" store={store} lastInk="thesis" toolbar controls={controls} />, place);
  await expect.poll(() => painted('taccuino-figure')).toHaveLength(1);
});
afterEach(async () => {
  callInks({});
  render(null, place);
  await expect.poll(() => CSS.highlights.size).toBe(0);
  place.remove();
  root.remove();
  document.getSelection()?.removeAllRanges();
});

async function faults(): Promise<string[]> {
  const rules = Object.fromEntries(
    ['region', 'page-has-heading-one', 'document-title', 'landmark-one-main'].map((rule) => [rule, { enabled: false }]),
  );
  const { violations } = await axe.run(document, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
const drawer = () => page.getByRole('dialog', { name: 'Le tue evidenziazioni' });

it('says at the edge of the page that a highlight is missing, and leads to it with its words and what stood around them', async () => {
  await expect.element(page.getByText('Un’evidenziazione non si trova più.')).toBeVisible();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: 'Mostra' }).click();
  const entry = drawer().getByRole('listitem').filter({ hasText: 'non si trova più' });
  await expect.element(entry.getByText('Le gru non si muovono, e nessuno le guarda')).toBeVisible();
  await expect.element(entry.getByText('più. Domani forse. …')).toBeVisible();
  await expect.element(entry).toHaveAttribute('aria-current', 'true');
  expect(await faults()).toEqual([]);
});

it('shows what has changed by deletions and insertions, also to who hears it', async () => {
  session.openCard('acqua');
  const card = page.getByRole('dialog', { name: 'Evidenziazione: dato' });
  await expect.element(card.getByText('il testo è cambiato')).toBeVisible();
  const inserted = card.element().querySelector('ins');
  expect(inserted?.textContent).toBe('aggiunto: quasi ');
  await card.getByRole('button', { name: 'Tieni le parole di adesso' }).click();
  await expect.poll(() => store.kept.get('acqua')?.selector.quotation).toContain('quasi otto');
});

it('paints what has changed otherwise than what has not', async () => {
  await expect.poll(() => painted('taccuino-changed')).toEqual(painted('taccuino-figure'));
  const { textDecoration } = getComputedStyle(root, '::highlight(taccuino-changed)');
  expect(textDecoration).toMatch(/overline.*dashed/u);
  session.openCard('acqua');
  await page.getByRole('button', { name: 'Tieni le parole di adesso' }).click();
  await expect.poll(() => painted('taccuino-changed')).toEqual([]);
  expect(painted('taccuino-figure')).toHaveLength(1);
});

it.each([320, 360, 400])('leaves no tool alone in a row, %s px wide', async (width) => {
  await page.viewport(width, 700);
  select(root, 'quasi');
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  const rows = Map.groupBy(page.getByRole('toolbar').getByRole('button').elements(), (one) => one.getBoundingClientRect().top);
  expect([...rows.values()].map(({ length }) => length)).toEqual(width < 393 ? [5, 5] : [10]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('attaches a lost highlight to a selection, step by step, by key', async () => {
  session.showLost();
  const button = drawer()
    .getByRole('listitem')
    .filter({ hasText: 'non si trova più' })
    .getByRole('button', { name: 'Attacca a un altro passaggio' });
  await expect.element(drawer().getByRole('heading')).toHaveFocus();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Seleziona il passaggio a cui attaccare “Le gru non si muovono, e…”.')).toBeVisible();
  select(root, 'Domani forse');
  await expect.element(page.getByRole('button', { name: 'Attacca qui' })).toBeVisible();
  session.showHighlights();
  await expect.element(page.getByRole('button', { name: 'Attacca qui' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => painted('taccuino-question')).toEqual(['Domani forse']);
  await expect.element(page.getByText('Evidenziazione attaccata a questo passaggio.')).toBeVisible();
});

it('takes labels by Enter and comma, the last one back by Backspace, and offers those of the piece', async () => {
  session.openCard('porto');
  const field = page.getByRole('combobox', { name: 'Etichette' });
  await field.click();
  await userEvent.keyboard('Sud{Enter}mare,');
  await expect.poll(() => store.kept.get('porto')?.labels).toEqual(['porti', 'sud', 'mare']);
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => store.kept.get('porto')?.labels).toEqual(['porti', 'sud']);
  await page.getByRole('button', { name: 'Togli l’etichetta porti' }).click();
  await expect.poll(() => store.kept.get('porto')?.labels).toEqual(['sud']);
  expect([...place.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(['lavoro']);
  expect(await faults()).toEqual([]);
});

it('goes through the drawer by key, to the passages by n and p, and removes with a way back', async () => {
  session.showHighlights();
  await expect.element(drawer().getByRole('heading')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.getAttribute('data-id')).toBe('acqua');
  await userEvent.keyboard('p');
  await expect.poll(() => document.activeElement?.getAttribute('data-id')).toBe(session.view().current);
  await userEvent.keyboard('{Home}{Delete}');
  await expect.poll(() => store.kept.has('porto')).toBe(false);
  expect(document.activeElement?.getAttribute('data-id')).toBe('acqua');
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect.poll(() => store.kept.has('porto')).toBe(true);
});

it('steps by n and p in a page of ours, but not out of a field', async () => {
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard('n');
  await expect.poll(() => session.view().current).not.toBeNull();
  const current = session.view().current;
  await userEvent.keyboard('n');
  expect(session.view().current).not.toBe(current);
  await expect.element(page.getByText(/^[12] di 2, /u)).toBeInTheDocument();
  session.openCard('porto');
  await expect.element(page.getByRole('textbox', { name: 'Nota' })).toHaveFocus();
  await userEvent.keyboard('n');
  expect(session.view().current).toBe('porto');
});

it('widens the selection by key from the toolbar: a word, the sentence', async () => {
  select(root, 'quasi');
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  session.showHighlights();
  await expect.element(page.getByRole('button', { name: 'Evidenzia come tesi (1)' })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => document.getSelection()?.toString().trim()).toBe('quasi otto');
  await expect.element(page.getByRole('button', { name: 'Evidenzia come tesi (1)' })).toHaveFocus();
  await userEvent.keyboard('f');
  await expect.poll(() => document.getSelection()?.toString()).toBe(long.replace('otto', 'quasi otto'));
});

it('copies words, their source, and a link that leads to the passage', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  session.openCard('porto');
  for (const name of ['Copia', 'Copia con la fonte', 'Copia il link al passaggio'])
    await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => write.mock.calls.flat()).toHaveLength(3);
  expect(write.mock.calls.flat()).toEqual([
    'Il porto è fermo',
    '«Il porto è fermo» Ada Prova',
    expect.stringMatching(/^https:\/\/www\.glistatigenerali\.com\/prova\/#:~:text=/u),
  ]);
  await expect.element(page.getByText('Link copiato: apre la pagina su questo passaggio.')).toBeVisible();
});

it('calls the inks as the reader does', async () => {
  callInks({ figure: 'numeri' });
  session.openCard('acqua');
  await expect.element(page.getByRole('dialog', { name: 'Evidenziazione: numeri' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Segna come tesi' })).toBeVisible();
});
