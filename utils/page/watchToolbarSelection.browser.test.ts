import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, select } from '@/tests/support/pageOf';
import { createViewHolder, type ViewHolder } from './sessionView';
import { watchToolbarSelection } from './watchToolbarSelection';

let root: HTMLElement;
let life: AbortController;
let holder: ViewHolder;
let wishes: { toolbar: boolean };
let look: () => void;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  holder = createViewHolder(life.signal);
  wishes = { toolbar: false };
  look = watchToolbarSelection(root, holder, wishes, life.signal);
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  root.remove();
});

const shown = (): string | undefined => holder.view().selection?.toString();
const frames = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

it('brings the toolbar only where it is wanted, and for what was selected before that was known', async () => {
  select(root, 'porto');
  await frames();
  expect(shown()).toBeUndefined();
  wishes.toolbar = true;
  look();
  await expect.poll(shown).toBe('porto');
});

it('brings it where a highlight waits to be attached, whatever the wishes', async () => {
  holder.show({ attaching: 'h1' });
  select(root, 'fermo');
  await expect.poll(shown).toBe('fermo');
});

it('leaves the focus in the toolbar when that makes the selection larger', async () => {
  wishes.toolbar = true;
  select(root, 'porto');
  await expect.poll(shown).toBe('porto');
  expect(holder.view().takesFocus).toBe(false);
  holder.show({ takesFocus: true });
  select(root, 'porto è');
  await expect.poll(shown).toBe('porto è');
  expect(holder.view().takesFocus).toBe(true);
});
