import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadSheet } from '@/tests/support/loadSheet';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { binnedRows } from '@/utils/library/bin';
import { libraryDatabase } from '@/utils/library/database';
import { highlightsOf } from '@/utils/library/highlightsOf';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { removeArticle } from '@/utils/library/removeArticle';
import { removeHighlight } from '@/utils/library/removeHighlight';
import { openLibrary } from './openLibrary';

vi.mock('wxt/browser', async () => (await import('@/tests/support/italianBrowser')).italianBrowser());

const root = document.createElement('div');
const acqua = articleAbout('acqua');

async function open(): Promise<void> {
  await loadSheet((await import('./page.css?url')).default);
  root.className = 'library-root';
  document.body.append(root);
  openLibrary(root, '?bin');
}

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await Promise.all(libraryDatabase().tables.map((table) => table.clear()));
  await keepHighlight(highlightOn(acqua, { note: 'una nota' }), acqua, 1);
});

afterEach(() => {
  render(null, root);
  root.remove();
  document.head.querySelector('link[rel=stylesheet]')?.remove();
});

it('says what it is for while it is empty', async () => {
  await open();
  await expect.element(page.getByText('Il cestino è vuoto.')).toBeVisible();
});

it('puts back a highlight after its piece, and says so when that is missing', async () => {
  await removeHighlight('h1', Date.now());
  await removeArticle(acqua.address, Date.now());
  await open();
  await userEvent.click(page.getByRole('button', { name: 'Ripristina: Si parla' }));
  await expect.element(page.getByText('Il suo articolo non è nella biblioteca: rimetti prima quello.')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: `Ripristina: ${acqua.title}` }));
  await expect.element(page.getByText('Rimesso al suo posto.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Ripristina: Si parla' })).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'Ripristina: Si parla' }));
  await expect.element(page.getByText('Il cestino è vuoto.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Cestino' })).toHaveFocus();
  expect((await highlightsOf(acqua.address)).map(({ note }) => note)).toEqual(['una nota']);
});

it('deletes for good only what is confirmed', async () => {
  await removeHighlight('h1', Date.now());
  await removeArticle(acqua.address, Date.now() - 86_400_000);
  await open();
  await expect.element(page.getByText(/ancora 29 giorni/u)).toBeVisible();
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  const asked = page.getByRole('button', { name: 'Elimina per sempre: Si parla' });
  await userEvent.click(asked);
  await userEvent.click(page.getByRole('button', { name: 'Annulla' }));
  expect(await binnedRows()).toMatchObject({ total: 2 });
  await userEvent.click(asked);
  await userEvent.click(page.getByRole('button', { name: 'Elimina per sempre', exact: true }));
  await expect.element(asked).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Svuota il cestino' }));
  await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Svuota il cestino' }));
  await expect.element(page.getByText('Il cestino è vuoto.')).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Cestino' })).toHaveFocus();
});
