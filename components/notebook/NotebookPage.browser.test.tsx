import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadSheet } from '@/tests/support/loadSheet';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { describePassage } from '@/utils/highlights/describePassage';
import type { Highlight } from '@/utils/highlights/highlight';
import { libraryDatabase } from '@/utils/library/database';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { awaitPiece } from '@/utils/library/waitingHighlights';
import { NotebookPage } from './NotebookPage';

vi.mock('wxt/browser', async () => (await import('@/tests/support/italianBrowser')).italianBrowser());

const root = document.createElement('div');
const acqua = articleAbout('acqua');
const fuoco = articleAbout('fuoco');

async function keep(article: Article, words: string, changes: Partial<Highlight>): Promise<void> {
  const text = articleText(article.blocks);
  const start = text.indexOf(words);
  const selector = describePassage(text, { start, end: start + words.length }, 'body');
  await keepHighlight(highlightOn(article, { selector, ...changes }), article, 1);
}

async function open(): Promise<void> {
  await loadSheet((await import('./page.css?url')).default);
  root.className = 'library-root';
  document.body.append(root);
  render(<NotebookPage />, root);
}

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await Promise.all(libraryDatabase().tables.map((table) => table.clear()));
});

afterEach(() => {
  render(null, root);
  root.remove();
  document.head.querySelector('link[rel=stylesheet]')?.remove();
});

const passages = (): string[] => [...root.querySelectorAll('.notebook-passage')].map(({ textContent }) => textContent);
const headings = (): (string | undefined)[] => [...root.querySelectorAll('h2')].map(({ firstChild }) => firstChild?.textContent?.trim());

describe('the notebook', () => {
  beforeEach(async () => {
    await keep(acqua, 'la città è cambiata', { id: 'a', note: 'Da\nrileggere.', labels: ['esame'] });
    await keep(acqua, 'Si parla', { id: 'b', ink: 'figure', createdAt: 900 });
    await keep(fuoco, 'parla di fuoco', { id: 'c', ink: 'figure', createdAt: 700 });
    await open();
    await expect.poll(passages).toHaveLength(3);
  });

  it('stands by piece in the order of the text, and by ink, label and day where so asked', async () => {
    expect(headings()).toEqual(['Che cosa resta: acqua', 'Che cosa resta: fuoco']);
    expect(passages()).toEqual(['Si parla', 'la città è cambiata', 'parla di fuoco']);
    await userEvent.click(page.getByRole('radio', { name: 'etichetta' }));
    await expect.poll(headings).toEqual(['esame', 'Senza etichetta']);
    await userEvent.click(page.getByRole('radio', { name: 'colore' }));
    await expect.poll(headings).toEqual(['dato', 'tesi']);
    expect(root.textContent).toContain('Che cosa resta: fuoco');
    await userEvent.click(page.getByRole('radio', { name: 'giorno' }));
    await expect.poll(headings).toEqual(['1 gennaio 1970']);
  });

  it('searches quotations and notes, and says when nothing is found', async () => {
    await userEvent.fill(page.getByRole('searchbox'), 'rileggere');
    await expect.poll(passages).toEqual(['la città è cambiata']);
    await expect.element(page.getByText('1 evidenziazione')).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'vento');
    await expect.element(page.getByText(/vento/u)).toBeVisible();
  });

  it('leads each passage to its place in the reader', () => {
    expect(root.querySelector('.notebook-passage')?.getAttribute('href')).toBe(
      `/reader.html?address=${encodeURIComponent(acqua.address)}&highlight=b`,
    );
  });

  it('copies what is selected as Markdown with the paragraph, and nothing that the search hides', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => Promise.resolve(void copied.push(text)));
    await userEvent.click(page.getByRole('button', { name: 'Seleziona tutte' }));
    await userEvent.fill(page.getByRole('searchbox'), 'acqua');
    await expect.poll(passages).toHaveLength(2);
    await expect.element(page.getByText('2 selezionate')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Copia' }));
    await expect.element(page.getByText('Copiate 2 evidenziazioni.')).toBeVisible();
    expect(copied[0]).toContain('# Che cosa resta: acqua');
    expect(copied[0]).toContain('> § 1 · dato');
    expect(copied[0]).toContain('> § 1 · tesi · esame');
    expect(copied[0]).not.toContain('fuoco');
  });

  it.each(['light', 'dark', 'sepia'])('has no fault for who does not see it, theme %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const { violations } = await axe.run(document);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});

it('shows a highlight that waits for its piece, and leads to it on the page', async () => {
  const { selector } = highlightOn(fuoco);
  const { address } = fuoco;
  await awaitPiece({ id: 'w', selector, ink: 'question', note: 'Chi?', labels: [], createdAt: 900 }, [], { request: 'r', address });
  await open();
  await expect.poll(headings).toEqual([address]);
  await expect.element(page.getByText('Il testo del pezzo non è ancora conservato: lo sarà quando riapri la pagina.')).toBeVisible();
  expect(root.querySelector('.notebook-passage')?.getAttribute('href')).toContain(`${address}#:~:text=`);
});

it('says what to do where there is no highlight yet', async () => {
  await open();
  await expect.element(page.getByRole('heading', { name: 'Ancora nessuna evidenziazione.' })).toBeVisible();
});
