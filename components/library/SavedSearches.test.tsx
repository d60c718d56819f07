// @vitest-environment jsdom
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettings } from '@/components/hooks/useSettings';
import { changeSettings, readSettings } from '@/utils/settings/settings';
import { SavedSearches } from './SavedSearches';

// jsdom has neither locks, nor modal dialogs, nor popovers.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = () => undefined;
Object.assign(HTMLElement.prototype, { hidePopover: () => undefined });

const told: { message: string; undo: (() => void) | undefined }[] = [];
const tell = (message: string, undo?: () => void): void => void told.push({ message, undo });
beforeEach(() => void told.splice(0));
afterEach(cleanup);

function Page({ written }: { written: string }): JSX.Element {
  const [query, setQuery] = useState(written);
  const [{ savedSearches }] = useSettings();
  return (
    <>
      <output>{query}</output>
      <SavedSearches searches={savedSearches} query={query} onQuery={setQuery} tell={tell} />
    </>
  );
}

const searches = async () => (await readSettings()).savedSearches;
const kept = [{ name: 'Acqua', query: 'acqua è:nonletto' }, { name: 'Porto', query: 'porto' }]; // prettier-ignore

it('keeps the present search under a name, and offers nothing while there is none', async () => {
  render(<Page written="  acqua è:nonletto" />);
  fireEvent.click(screen.getByRole('button', { name: 'Salva questa ricerca' }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nome' });
  expect(field.value).toBe('acqua è:nonletto');
  fireEvent.input(field, { target: { value: 'Acqua' } });
  fireEvent.submit(field.closest('form')!);
  const button = await screen.findByRole('button', { name: 'Acqua' });
  expect(button.getAttribute('aria-pressed')).toBe('true');
  expect(await searches()).toEqual([kept[0]]);
  expect(screen.queryByRole('button', { name: 'Salva questa ricerca' })).toBeNull();
});

it('chooses, renames and removes one, and puts it back where it was', async () => {
  await changeSettings({ savedSearches: kept });
  render(<Page written="" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Porto' }));
  expect(screen.getByRole('status').textContent).toBe('porto');
  fireEvent.click(screen.getAllByText('Cambia nome')[1]!);
  const field = screen.getByRole('textbox', { name: 'Nome' });
  fireEvent.input(field, { target: { value: 'Porti' } });
  fireEvent.submit(field.closest('form')!);
  await screen.findByRole('button', { name: 'Porti' });
  fireEvent.click(screen.getAllByText('Elimina la ricerca')[0]!);
  await vi.waitFor(async () => expect((await searches()).map(({ name }) => name)).toEqual(['Porti']));
  await vi.waitFor(() => expect(told.at(-1)?.undo).toBeDefined());
  told.at(-1)?.undo?.();
  await vi.waitFor(async () => expect((await searches()).map(({ name }) => name)).toEqual(['Acqua', 'Porti']));
});
