// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { libraryDatabase } from '@/utils/library/database';
import { MetCards } from './MetCards';

const row = (slug: string) => ({
  address: `https://www.glistatigenerali.com/cultura/${slug}/`,
  title: slug,
  authors: [],
  section: null,
  publishedOn: null,
  metAt: 1,
  size: 1,
});

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));
afterEach(cleanup);

it('is switched on by the reader, and says what is kept and for how long', async () => {
  const onChange = vi.fn();
  render(<MetCards isKept={false} onChange={onChange} tell={vi.fn()} />);
  expect(screen.getByText(/24 mesi/u)).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox', { name: /Ricorda i pezzi che incontri sul sito/u }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says how many there are, also when no more are kept, and forgets them', async () => {
  await libraryDatabase().metCards.bulkAdd([row('uno'), row('due')]);
  const tell = vi.fn();
  render(<MetCards isKept={false} onChange={vi.fn()} tell={tell} />);
  // The library is loaded when something is painted already.
  expect(await screen.findByText('2 pezzi ricordati.', {}, { timeout: 20_000 })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Dimentica' }));
  await vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull(), 5_000);
  expect(tell).toHaveBeenCalledExactlyOnceWith('Dimenticati.');
  expect(await libraryDatabase().metCards.count()).toBe(0);
});
