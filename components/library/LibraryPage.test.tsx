// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { LibraryPage } from './LibraryPage';
import { searchedLibrary } from './searchedLibrary';

// jsdom has neither locks nor media.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));
beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));
afterEach(cleanup);
// A busy machine takes several times as long.
configure({ asyncUtilTimeout: 10_000 });

it('says that it searches, keeps in sight what was found before, and only then says that nothing is found', async () => {
  const acqua = articleAbout('acqua');
  await saveArticle(acqua, 1);
  render(<LibraryPage />);
  await screen.findByRole('link', { name: acqua.title });

  const { promise: held, resolve } = Promise.withResolvers<undefined>();
  const { findPieces } = searchedLibrary;
  vi.spyOn(searchedLibrary, 'findPieces').mockImplementation(async (...asked) => {
    await held;
    return findPieces(...asked);
  });
  fireEvent.input(screen.getByRole('combobox'), { target: { value: 'zanzibar' } });
  await screen.findByText('Cerco…');
  expect(screen.getByText('Cerco…').getAttribute('role')).toBe('status');
  expect(screen.getByRole('link', { name: acqua.title })).toBeTruthy();
  expect(screen.queryByText(/zanzibar/u)).toBeNull();

  resolve(undefined);
  await screen.findByText(/zanzibar/u);
  await waitFor(() => expect(screen.queryByText('Cerco…')).toBeNull());
  expect(screen.queryByRole('link', { name: acqua.title })).toBeNull();
});

it('says that the disk has no room for the index, and finds all the same', async () => {
  vi.spyOn(searchedLibrary, 'tendIndex').mockResolvedValue({ kind: 'failed', because: 'full' });
  const acqua = articleAbout('acqua');
  await saveArticle(acqua, 1);
  render(<LibraryPage />);
  await screen.findByRole('link', { name: acqua.title });
  fireEvent.input(screen.getByRole('combobox'), { target: { value: 'acqua' } });
  await screen.findByText(/^Sul disco non c’è posto per l’indice/u);
  expect(screen.getByRole('link', { name: acqua.title })).toBeTruthy();
});
