import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadSheet } from '@/tests/support/loadSheet';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { describePassage } from '@/utils/highlights/describePassage';
import { libraryDatabase } from '@/utils/library/database';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { keepVersion, versionsOf } from '@/utils/library/articleVersions';
import { Reader } from './Reader';
import { changesRequest, readerRequest, savedRequest } from './readerRequest';

const tab = vi.hoisted((): { extraction: unknown } => ({ extraction: null }));

vi.mock('wxt/browser', async () => {
  const url = 'https://www.glistatigenerali.com/economia/diga/';
  return (await import('@/tests/support/italianBrowser')).italianBrowser({
    tabs: { get: () => Promise.resolve({ id: 7, url }), getCurrent: () => Promise.resolve({ id: 8 }) },
    permissions: { contains: () => Promise.resolve(true) },
    scripting: { executeScript: () => Promise.resolve([{ result: tab.extraction }]) },
  });
});

const first = 'La diga fu finita in marzo, dopo nove anni di cantiere e due processi.';
const claim = 'Bisogna dire che la diga costò venti milioni di euro alla provincia, più del doppio del previsto.';
const last = 'Nessuno, da allora, l’ha mai vista piena d’acqua fino all’orlo.';
const withText = (...sentences: string[]): Article => ({
  ...articleAbout('diga'),
  blocks: [{ kind: 'paragraph', runs: [{ text: sentences.join(' ') }] }],
});
const saved = withText(first, claim, last);
const now = withText(first, claim.replace('venti', 'trenta'), last, 'Oggi la visitano le scuole.');
const root = document.createElement('div');

async function open(search: string): Promise<void> {
  await loadSheet((await import('./page.css?url')).default);
  root.className = 'reader-root';
  document.body.append(root);
  render(<Reader request={readerRequest(search)} />, root);
}

beforeEach(async () => {
  document.documentElement.lang = 'it';
  await Promise.all(libraryDatabase().tables.map((table) => table.clear()));
  const text = articleText(saved.blocks);
  const start = text.indexOf('venti milioni di euro');
  const selector = describePassage(text, { start, end: start + 21 }, 'body');
  await keepHighlight(highlightOn(saved, { selector, ink: 'figure' }), saved, 1);
});

afterEach(() => {
  render(null, root);
  root.remove();
  for (const link of document.head.querySelectorAll('link[rel=stylesheet]')) link.remove();
});

it('shows what went and what came, what of the reader’s it touches, and keeps the new text beside the old', async () => {
  tab.extraction = { kind: 'article', article: now };
  await open(changesRequest(saved.address, { tabId: 7 }));
  await expect.element(page.getByRole('heading', { name: 'Che cosa è cambiato' })).toBeVisible();
  expect([...root.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([`Tolto: ${claim}`]);
  expect([...root.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual([
    `Aggiunto: ${claim.replace('venti', 'trenta')}`,
    'Aggiunto: Oggi la visitano le scuole.',
  ]);
  expect([...root.querySelectorAll('.changes-touched')].map(({ textContent }) => textContent)).toEqual([
    'dato · nel testo nuovo ha altre paroleventi milioni di euro',
    claim,
  ]);
  const { violations } = await axe.run(document);
  expect(violations.map(({ id }) => id)).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: 'Tieni anche la versione nuova' }));
  await expect.element(page.getByText('Versione nuova tenuta accanto a quella salvata.')).toBeVisible();
  expect(await versionsOf(saved.address)).toHaveLength(2);
  await userEvent.click(page.getByRole('button', { name: 'Annulla' }));
  await expect.element(page.getByRole('button', { name: 'Tieni anche la versione nuova' })).toBeVisible();
  expect(await versionsOf(saved.address)).toHaveLength(1);
});

it('tells versions kept on one day apart by their time', async () => {
  const at = (hour: number) => new Date(2026, 10, 27, hour, 5).getTime();
  await keepVersion(now, at(9));
  await keepVersion(withText(first, last), at(14));
  await open(savedRequest(saved.address));
  await expect.element(page.getByRole('link', { name: /^Tenuta il 27 novembre 2026 .*09:05$/u })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Tenuta il 27 novembre 2026 .*14:05$/u })).toBeVisible();
});

it('lists the kept versions under the piece, to be read, compared and removed with a way back', async () => {
  tab.extraction = { kind: 'article', article: now };
  await open(changesRequest(saved.address, { tabId: 7 }));
  await userEvent.click(page.getByRole('button', { name: 'Tieni anche la versione nuova' }));
  await expect.poll(async () => (await versionsOf(saved.address)).length).toBe(2);
  render(null, root);
  render(<Reader request={readerRequest(savedRequest(saved.address))} />, root);
  await expect.element(page.getByRole('heading', { name: 'Versioni' })).toBeVisible();
  const link = root.querySelector<HTMLAnchorElement>('.versions li:nth-child(2) a');
  render(null, root);
  render(<Reader request={readerRequest(link?.search ?? '')} />, root);
  await expect.poll(() => root.querySelector('[data-part=body]')?.textContent).toContain('Oggi la visitano le scuole.');
  await expect.element(page.getByText(/^Stai leggendo la versione tenuta il/u)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: /^Togli: Tenuta/u }));
  await expect.element(page.getByText('Versione tolta.')).toBeVisible();
  expect(await versionsOf(saved.address)).toHaveLength(1);
  await userEvent.click(page.getByRole('button', { name: 'Annulla' }));
  await expect.poll(async () => (await versionsOf(saved.address)).length).toBe(2);
});

it.each([
  ['Nulla è cambiato.', saved],
  ['La pagina non è arrivata intera.', withText('La diga fu finita.')],
])('says so when there is nothing to compare: %s', async (title, article) => {
  tab.extraction = { kind: 'article', article };
  await open(changesRequest(saved.address, { tabId: 7 }));
  await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Apri la copia salvata' })).toBeVisible();
});

it('says that a version is gone', async () => {
  await open(changesRequest(saved.address, { keptAt: 99 }));
  await expect.element(page.getByRole('heading', { name: 'Questa versione non c’è più.' })).toBeVisible();
});
