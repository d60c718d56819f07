// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitedPieces, awaitPiece, noteAwaitFault } from '@/utils/capture/awaitedPieces';
import { AwaitedPieces } from './AwaitedPieces';

const address = 'https://www.glistatigenerali.com/economia/acqua/';
const undos: (() => void)[] = [];
const told: string[] = [];
const tell = (message: string, undo?: () => void): void => {
  told.push(message);
  if (undo) undos.push(undo);
};

beforeEach(async () => {
  // jsdom has no locks.
  vi.stubGlobal('navigator', { onLine: true, locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  await awaitPiece({ address, title: 'Acqua' }, 1);
});
afterEach(cleanup);

it('shows what waits, and why it could not be had, with a way to try again', async () => {
  render(<AwaitedPieces tell={tell} />);
  await screen.findByText('Testo in arrivo.');
  expect(screen.queryByRole('button', { name: 'Riprova: Acqua' })).toBeNull();
  await noteAwaitFault(address, 'unreachable', false);
  await screen.findByText(/riprova tra poco/u);
  await noteAwaitFault(address, 'gone', true);
  await screen.findByText('Il sito non ha più questa pagina.');
  expect(screen.getByRole('link', { name: 'Apri la pagina' }).getAttribute('href')).toBe(address);
  fireEvent.click(screen.getByRole('button', { name: 'Riprova: Acqua' }));
  await screen.findByText('Testo in arrivo.');
});

it('takes one out, and back in', async () => {
  render(<AwaitedPieces tell={tell} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Non salvare: Acqua' }));
  await waitFor(() => expect([screen.queryByText('Acqua'), undos.length]).toEqual([null, 1]));
  undos[0]?.();
  await screen.findByText('Acqua');
  expect(await awaitedPieces()).toHaveLength(1);
});

it('says that nothing was changed where that cannot be written down', async () => {
  render(<AwaitedPieces tell={tell} />);
  const remove = await screen.findByRole('button', { name: 'Non salvare: Acqua' });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no space left'));
  fireEvent.click(remove);
  await waitFor(() => expect(told.at(-1)).toMatch(/^La biblioteca non risponde/u));
  expect(screen.getByText('Acqua')).toBeTruthy();
});
