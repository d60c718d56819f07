// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { keepHighlight } from '@/utils/library/keepHighlight';
import { saveArticle } from '@/utils/library/saveArticle';
import { ReadingsPage } from './ReadingsPage';

// jsdom has neither locks nor media.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

const at = (day: string): number => new Date(`${day}T12:00:00`).getTime();

it('says what it is for while there is nothing', async () => {
  render(<ReadingsPage />);
  await screen.findByRole('heading', { name: 'Qui vedrai le tue letture' });
});

it('draws days, sections, authors and colours of a year, and has each as a table', async () => {
  const acqua = articleAbout('acqua');
  await saveArticle(articleAbout('porto'), at('2024-05-02'));
  await saveArticle(acqua, at('2025-02-03'));
  await keepHighlight(highlightOn(acqua, { ink: 'figure', createdAt: at('2025-02-04') }), acqua, at('2025-02-04'));
  render(<ReadingsPage />);
  const map = await screen.findByRole('img', { name: '2 giorni con qualcosa nel 2025' });
  expect(map.querySelectorAll('rect')).toHaveLength(365);
  expect([...map.querySelectorAll('rect:not([data-strength="0"])')].map(({ textContent }) => textContent)).toHaveLength(2);
  const rowOf = (name: RegExp) => within(screen.getByRole('row', { name, hidden: true })).getAllByRole('cell', { hidden: true });
  expect(rowOf(/^3 febbraio 2025/u).map(({ textContent }) => textContent)).toEqual(['1', '0', '0']);
  expect(rowOf(/^Economia/u).map(({ textContent }) => textContent)).toEqual(['0', '1', ...Array<string>(10).fill('0')]);
  expect(rowOf(/^Ada Prova/u)[1]?.textContent).toBe('1');
  expect(rowOf(/^Dato/iu)[0]?.textContent).toBe('1');
  fireEvent.change(screen.getByRole('combobox', { name: 'Anno' }), { target: { value: '2024' } });
  await screen.findByRole('img', { name: '1 giorno con qualcosa nel 2024' });
});
