// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { SavedPiece } from '@/utils/library/savedPieces';
import { PieceList } from './PieceList';

afterEach(cleanup);

const pieces = ['uno', 'due', 'tre'].map((title): SavedPiece => {
  const unknown = { authors: [], section: null, publishedOn: null, standfirst: null };
  return { address: `https://www.glistatigenerali.com/${title}/`, title, ...unknown, minutes: 1, savedAt: 0, inks: [] };
});

it.each([
  ['the next piece', 'due', 'tre'],
  ['the one before, where it was the last', 'tre', 'due'],
])('removes by key, and the focus goes to %s', (_, removed, focused) => {
  const gone: string[] = [];
  render(<PieceList pieces={pieces} hasMore={false} onMore={() => undefined} onRemove={(address) => gone.push(address)} />);
  const link = screen.getByRole('link', { name: removed });
  link.focus();
  fireEvent.keyDown(link, { key: 'Delete' });
  expect(gone).toEqual([`https://www.glistatigenerali.com/${removed}/`]);
  expect(document.activeElement?.textContent).toBe(focused);
});
