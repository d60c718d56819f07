// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { PanelHighlights } from './PanelHighlights';

const acqua = articleAbout('acqua');
const first = highlightOn(acqua, { note: 'da citare' });
const second = highlightOn(acqua, { id: 'h2', selector: { ...first.selector, quotation: 'la città è cambiata' } });
const notes = { write: vi.fn(), flush: vi.fn(), waiting: () => undefined };
const doings = { onJump: vi.fn(), onRelated: vi.fn(), onCopy: vi.fn(), onRemove: vi.fn() };

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

const show = () => render(<PanelHighlights highlights={[first, second]} language="it" notes={notes} {...doings} />);
const passage = (words: string) => screen.getByRole('button', { name: new RegExp(words, 'u') });

it('leads from each passage to its place, and to what is related to it', () => {
  show();
  fireEvent.click(passage('la città è cambiata'));
  expect(doings.onJump).toHaveBeenCalledWith(second);
  fireEvent.click(screen.getAllByRole('button', { name: 'Passi correlati' })[0]!);
  expect(doings.onRelated).toHaveBeenCalledWith(first);
});

it('is walked and worked with by key, but for a note that is being written', () => {
  show();
  passage('Si parla').focus();
  fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toContain('la città è cambiata');
  fireEvent.keyDown(document.activeElement!, { key: 'r' });
  expect(doings.onRelated).toHaveBeenCalledWith(second);
  fireEvent.keyDown(document.activeElement!, { key: 'Delete' });
  expect(doings.onRemove).toHaveBeenCalledWith(second);
  expect(document.activeElement?.textContent).toContain('Si parla');
  const note = screen.getByRole('textbox', { name: 'Nota' });
  note.focus();
  fireEvent.keyDown(note, { key: 'Delete' });
  expect(doings.onRemove).toHaveBeenCalledTimes(1);
});

it('hands the focus on when a highlight is removed by its button, to the part itself after the last one', () => {
  render(
    <div role="tabpanel" tabIndex={0}>
      <PanelHighlights highlights={[first, second]} language="it" notes={notes} {...doings} />
    </div>,
  );
  fireEvent.click(screen.getAllByRole('button', { name: 'Elimina' })[0]!);
  expect(document.activeElement?.textContent).toContain('la città è cambiata');
  cleanup();
  render(
    <div role="tabpanel" tabIndex={0}>
      <PanelHighlights highlights={[first]} language="it" notes={notes} {...doings} />
    </div>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Elimina' }));
  expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
});

it('stores a note while it is written, and opens the field of one that has none', () => {
  show();
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  fireEvent.click(screen.getAllByRole('button', { name: 'Nota' })[1]!);
  const [, field] = screen.getAllByRole('textbox');
  expect(document.activeElement).toBe(field);
  fireEvent.input(field!, { target: { value: 'nuova' } });
  expect(notes.write).toHaveBeenCalledWith('h2', 'nuova');
  fireEvent.blur(field!);
  expect(notes.flush).toHaveBeenCalled();
});

it('teaches the gesture where there is no highlight', () => {
  render(<PanelHighlights highlights={[]} language="it" notes={notes} {...doings} />);
  expect(screen.getByText(/scegli un colore/u)).toBeTruthy();
});
