// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LabelChange } from '@/utils/library/pieceLabels';
import { LabelsDialog } from './LabelsDialog';

let kept: LabelChange[] = [];
let closed = 0;

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  [kept, closed] = [[], 0];
});
afterEach(cleanup);

const open = (pieces: string[][]) =>
  render(<LabelsDialog pieces={pieces} onChange={(change) => kept.push(change)} onClose={() => (closed += 1)} />);
const write = (text: string): void => {
  const field = screen.getByRole('combobox', { name: 'Etichette' });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('is ready to be written in, adds and takes away, and keeps it only when asked to', async () => {
  open([['casa', 'scuola']]);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Etichette' })));
  write('Nuova');
  press('Togli l’etichetta casa');
  expect(kept).toEqual([]);
  press('Salva');
  expect(kept).toEqual([{ add: ['nuova'], remove: ['casa'] }]);
  expect(closed).toBe(1);
});

it('keeps nothing when it is given up', () => {
  open([['casa']]);
  write('nuova');
  press('Annulla');
  expect([kept, closed]).toEqual([[], 1]);
});

it('gives labels that only some have to all, or to none', () => {
  open([
    ['casa', 'a', 'c'],
    ['casa', 'b', 'c'],
  ]);
  screen.getByRole('heading', { name: 'Etichette di 2 pezzi' });
  press('Dai a tutti: a');
  press('Togli da quelli che ce l’hanno: b');
  press('Togli l’etichetta c');
  press('Salva');
  expect(kept).toEqual([{ add: ['a'], remove: ['c', 'b'] }]);
});
