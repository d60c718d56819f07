import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { painted, select } from '@/tests/support/pageOf';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { savedArticle } from '@/utils/library/savedArticle';
import { watchLibrary } from '@/utils/library/watchLibrary';
import { Reader } from './Reader';
import './page.css';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;
const heard = vi.hoisted(() => new Set<unknown>());

vi.mock('wxt/browser', async () => {
  const onMessage = {
    addListener: (listener: unknown) => heard.add(listener),
    removeListener: (listener: unknown) => heard.delete(listener),
  };
  return (await import('@/tests/support/italianBrowser')).italianBrowser({
    runtime: { id: 'taccuino', onMessage, sendMessage: () => Promise.resolve() },
    tabs: { getCurrent: () => Promise.resolve({ id: 8 }) },
  });
});

const article = articleAbout('porto');
const root = document.createElement('div');

/** As the browser would, when the background sends to all pages of ours. */
async function press(name: string, tabId: number): Promise<unknown[]> {
  const message = { channel: `reader ${tabId}`, name, id: crypto.randomUUID(), request: null };
  const answers: Promise<unknown>[] = [];
  for (const listener of heard as Set<Listener>) {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    if (listener(message, { id: 'taccuino' }, resolve) === true) answers.push(promise);
  }
  return Promise.all(answers);
}

beforeEach(async () => {
  const database = libraryDatabase();
  await Promise.all(database.tables.map((table) => table.clear()));
  await saveArticle(article, 1);
  document.documentElement.lang = 'it';
  document.body.append(root);
  render(<Reader request={{ kind: 'saved', address: article.address }} />, root);
  await expect.element(page.getByRole('button', { name: 'Evidenziazioni' })).toBeEnabled();
  await expect.poll(() => heard.size).toBeGreaterThan(0);
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  render(null, root);
  root.remove();
});

function paragraph(): Element {
  const found = root.querySelector('[data-part="body"] p') ?? root.querySelector('[data-part="body"]');
  if (!found) throw new Error('the reader shows no text');
  return found;
}

it('keeps open what is open while the library writes down where the reader is', async () => {
  const ending = new AbortController();
  const told = vi.fn();
  (page.getByRole('button', { name: 'Evidenziazioni' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Le tue evidenziazioni' })).toBeVisible();
  watchLibrary(() => savedArticle(article.address), told, ending.signal);
  await expect.poll(() => told.mock.calls.length).toBe(1);
  await libraryDatabase().articles.update(article.address, { readShare: 0.5 });
  await expect.poll(() => told.mock.calls.length).toBe(2);
  ending.abort();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  expect(page.getByRole('heading', { name: 'Le tue evidenziazioni' }).elements()).toHaveLength(1);
});

it('opens the list from its bar by key, and Escape leads back', async () => {
  const button = page.getByRole('button', { name: 'Evidenziazioni' });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { name: 'Le tue evidenziazioni' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => page.getByRole('dialog').elements()).toHaveLength(0);
  await expect.element(button).toHaveFocus();
});

it('brings the toolbar at a selection made with the arrow keys, whose keys work once the focus is in it', async () => {
  const words = paragraph().textContent.slice(0, 4);
  select(paragraph(), words.slice(0, 1));
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
  expect(document.getSelection()?.toString()).toBe(words);
  await expect.element(page.getByRole('toolbar', { name: 'Evidenzia la selezione' })).toBeVisible();
  await userEvent.keyboard('3nc');
  expect(painted('taccuino-question')).toEqual([]);
  expect(await press('showHighlights', 8)).toEqual([{ ok: true, value: true }]);
  await expect.element(page.getByRole('button', { name: 'Evidenzia come tesi (1)' })).toHaveFocus();
  await userEvent.keyboard('3');
  // Whole words, as the reader has not chosen otherwise.
  await expect.poll(() => painted('taccuino-question')).toEqual(['Si parla']);
});

it('highlights the selection by the browser’s shortcut, and says when nothing is selected', async () => {
  expect(await press('highlightSelection', 8)).toEqual([{ ok: true, value: false }]);
  const words = paragraph().textContent.slice(0, 8).trim();
  select(paragraph(), words);
  expect(await press('highlightSelection', 8)).toEqual([{ ok: true, value: true }]);
  await expect.poll(() => painted('taccuino-thesis')).toEqual([words]);
});

it('leaves alone what is meant for a reader in another tab', async () => {
  expect(await press('showHighlights', 9)).toEqual([]);
  expect(page.getByRole('dialog').elements()).toHaveLength(0);
});
