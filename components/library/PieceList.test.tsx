// @vitest-environment jsdom
import type { JSX } from 'preact';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Findings } from '@/utils/library/findPieces';
import type { FoundPiece } from '@/utils/library/readFound';
import { parseQuery } from '@/utils/search/parseQuery';
import type { PieceFacts } from '@/utils/search/pieceFacts';
import { PieceList } from './PieceList';
import type { PieceActions } from './usePieceActions';
import { useSelection, type Selection } from './useSelection';

afterEach(cleanup);

const addressOf = (title: string): string => `https://www.glistatigenerali.com/${title}/`;

const facts = ['uno', 'due', 'tre'].map((title): PieceFacts => {
  const nothing = { authors: [], section: null, publishedOn: null, tags: [], labels: [], markLabels: [], inks: [], hasNotes: false };
  return { address: addressOf(title), savedAt: 0, minutes: 1, readingState: 'unread', readShare: 0, ...nothing };
});
const pieces = facts.map((one, index): FoundPiece => {
  return { ...one, title: ['uno', 'due', 'tre'][index] ?? '', standfirst: null, passage: null, missing: [] };
});
const actions: PieceActions = { mark: () => undefined, label: () => undefined };
const noSelection: Selection = {
  chosen: [],
  has: () => false,
  toggle: () => undefined,
  extend: () => undefined,
  all: () => undefined,
  clear: () => undefined,
};
const findings: Findings = { query: parseQuery(''), facts, whole: 3, missing: new Map(), pieces, corrections: [], isIndexed: true };

it.each([
  ['the next piece', 'due', 'tre'],
  ['the one before, where it was the last', 'tre', 'due'],
])('removes by key, and the focus goes to %s', (_, removed, focused) => {
  const gone: string[] = [];
  render(
    <PieceList findings={findings} shown={facts} actions={actions} onRemove={(address) => gone.push(address)} selection={noSelection} />,
  );
  const link = screen.getByRole('link', { name: removed });
  link.focus();
  fireEvent.keyDown(link, { key: 'Delete' });
  expect(gone).toEqual([addressOf(removed)]);
  expect(document.activeElement?.textContent).toBe(focused);
});

it('tells each row its place in the whole list', () => {
  render(<PieceList findings={findings} shown={facts} actions={actions} onRemove={() => undefined} selection={noSelection} />);
  const rows = screen.getAllByRole('listitem').map((row) => [row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]);
  expect(rows).toEqual([['1', '3'], ['2', '3'], ['3', '3']]); // prettier-ignore
});

function Choosing(): JSX.Element {
  const selection = useSelection(facts.map(({ address }) => address));
  return (
    <>
      <output>{selection.chosen.map((address) => address.split('/').at(-2)).join(' ')}</output>
      <PieceList findings={findings} shown={facts} actions={actions} onRemove={() => undefined} selection={selection} />
    </>
  );
}

it('chooses by keys and by clicks: one, a row of them, all that is found, and none', () => {
  render(<Choosing />);
  const chosen = (): string => screen.getByRole('status').textContent;
  const press = (key: string, ctrlKey = false) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey });
  screen.getByRole('link', { name: 'uno' }).focus();
  press('x');
  expect(chosen()).toBe('uno');
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Scegli “uno”' }).checked).toBe(true);
  press('J');
  expect(chosen()).toBe('uno due');
  expect(document.activeElement?.textContent).toBe('due');
  press('Escape');
  expect(chosen()).toBe('');
  press('a', true);
  expect(chosen()).toBe('uno due tre');
  press('x');
  expect(chosen()).toBe('uno tre');
  press('Escape');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Scegli “uno”' }));
  fireEvent.click(screen.getByRole('link', { name: 'tre' }), { shiftKey: true });
  expect(chosen()).toBe('uno due tre');
});
