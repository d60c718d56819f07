import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadSheet } from '@/tests/support/loadSheet';
import { articleAbout } from '@/tests/support/samplePiece';
import type { Article, Block } from '@/utils/article/article';
import { libraryDatabase } from '@/utils/library/database';
import { mendedPiece } from '@/utils/library/mendings';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { openReader } from './openReader';
import { mendingRequest } from './readerRequest';

vi.mock('wxt/browser', async () => (await import('@/tests/support/italianBrowser')).italianBrowser());

const root = document.createElement('div');
const advert: Block = { kind: 'paragraph', runs: [{ text: 'Abbonati alla nostra lettera.' }] };
const acqua: Article = { ...articleAbout('acqua'), leadImage: null, blocks: [advert, ...articleAbout('acqua').blocks] };

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await Promise.all(libraryDatabase().tables.map((table) => table.clear()));
  await saveArticle(acqua, 1000);
  await loadSheet((await import('./page.css?url')).default);
  document.body.append(root);
  openReader(root, mendingRequest(acqua.address));
});

afterEach(() => {
  render(null, root);
  root.remove();
  document.head.querySelector('link[rel=stylesheet]')?.remove();
});

const kept = async (): Promise<Article | undefined> => (await savedArticle(acqua.address))?.article;

it('takes a part out of the piece and puts it back, by its own button and by “Annulla”', async () => {
  const takeOut = page.getByRole('button', { name: 'Togli: Abbonati alla nostra lettera.' });
  await userEvent.click(takeOut);
  const putBack = page.getByRole('button', { name: 'Rimetti: Abbonati alla nostra lettera.' });
  await expect.element(putBack).toBeVisible();
  expect((await kept())?.blocks).toEqual(acqua.blocks.slice(1));
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Annulla' }));
  await expect.element(takeOut).toBeVisible();
  await userEvent.click(takeOut);
  await userEvent.click(putBack);
  await expect.element(takeOut).toBeVisible();
  expect(await kept()).toEqual(acqua);
});

it('corrects title, authors and date, keeps each at once, and goes back to what was read', async () => {
  await userEvent.fill(page.getByLabelText('Titolo'), 'Il titolo vero');
  await userEvent.fill(page.getByLabelText('Autori, separati da virgole'), 'Ada Prova,  Ugo Saggio,');
  await userEvent.fill(page.getByLabelText('Data', { exact: true }), '');
  await userEvent.keyboard('{Enter}');
  await expect.poll(kept).toEqual({ ...acqua, title: 'Il titolo vero', authors: ['Ada Prova', 'Ugo Saggio'], publishedOn: null });
  await expect.element(page.getByText(`Letto: ${acqua.title}`)).toBeVisible();
  for (const field of ['Titolo', 'Autori, separati da virgole', 'Data'])
    await userEvent.click(page.getByRole('button', { name: `Com’era: ${field}` }));
  await expect.poll(kept).toEqual(acqua);
  await expect.poll(async () => (await mendedPiece(acqua.address))?.mending).toEqual({ removed: [] });
});

it('takes no empty title', async () => {
  await userEvent.fill(page.getByLabelText('Titolo'), ' ');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Il titolo non può restare vuoto.')).toBeVisible();
  await expect.element(page.getByLabelText('Titolo')).toHaveValue(acqua.title);
  expect(await kept()).toEqual(acqua);
});
