// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StorageTable } from '@/components/options/StorageTable';
import { articleAbout } from '@/tests/support/samplePiece';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { LibraryPage } from './LibraryPage';

// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));
// The library is loaded when it is first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const refuse = (name: string) =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', name);
  });
beforeEach(() => libraryDatabase().close({ disableAutoOpen: false }));

it('says for good that this browser lets nothing be kept', async () => {
  refuse('InvalidStateError');
  render(<LibraryPage />);
  await screen.findByRole('heading', { name: 'Questo browser non permette a Taccuino di conservare niente' });
  expect(screen.queryByRole('button', { name: 'Riprova' })).toBeNull();
  expect(await saveArticle(articleAbout('acqua'), 1)).toEqual({ kind: 'failed', because: 'forbidden' });
  cleanup();
  render(<StorageTable />);
  await screen.findByText(/^Questo browser non permette/u);
});

it('offers to try again where the library only does not open now', async () => {
  refuse('AbortError');
  render(<LibraryPage />);
  await screen.findByRole('heading', { name: 'La biblioteca non si apre.' });
  await screen.findByRole('button', { name: 'Riprova' });
});
