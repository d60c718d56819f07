import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, select } from '@/tests/support/pageOf';
import { selectedRange, watchSelection } from './watchSelection';

let root: HTMLElement;
let life: AbortController;
let told: (string | null)[];

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.', 'Le gru non si muovono.');
  life = new AbortController();
  told = [];
  watchSelection(root, (range) => told.push(range?.toString() ?? null), life.signal);
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  root.remove();
});

it('tells a selection made by keys once, and when it is gone', async () => {
  select(root, 'porto');
  await expect.poll(() => told).toEqual(['porto']);
  document.getSelection()?.removeAllRanges();
  await expect.poll(() => told).toEqual(['porto', null]);
});

it('tells what was selected before it watched', async () => {
  life.abort();
  const changed = new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
  select(root, 'gru');
  await changed;
  life = new AbortController();
  watchSelection(root, (range) => told.push(range?.toString() ?? null), life.signal);
  await expect.poll(() => told).toEqual(['gru']);
});

it('tells no selection again that a click elsewhere leaves as it was', async () => {
  select(root, 'porto');
  await expect.poll(() => told).toEqual(['porto']);
  document.dispatchEvent(new PointerEvent('pointerdown'));
  document.dispatchEvent(new PointerEvent('pointerup'));
  const frames = Promise.withResolvers<undefined>();
  requestAnimationFrame(() => requestAnimationFrame(() => frames.resolve(undefined)));
  await frames.promise;
  expect(told).toEqual(['porto']);
});

it('tells the same words again where they are selected once more, and tells a click that ends the selection', async () => {
  select(root, 'porto');
  await expect.poll(() => told).toEqual(['porto']);
  document.dispatchEvent(new PointerEvent('pointerdown'));
  root.dispatchEvent(new Event('selectstart', { bubbles: true }));
  select(root, 'porto');
  document.dispatchEvent(new PointerEvent('pointerup'));
  await expect.poll(() => told).toEqual(['porto', 'porto']);
  root.dispatchEvent(new Event('selectstart', { bubbles: true }));
  document.getSelection()?.removeAllRanges();
  await expect.poll(() => told).toEqual(['porto', 'porto', null]);
});

it('waits for the pointer to be up', async () => {
  document.dispatchEvent(new PointerEvent('pointerdown'));
  select(root, 'porto');
  const frames = Promise.withResolvers<undefined>();
  requestAnimationFrame(() => requestAnimationFrame(() => frames.resolve(undefined)));
  await frames.promise;
  expect(told).toEqual([]);
  document.dispatchEvent(new PointerEvent('pointerup'));
  await expect.poll(() => told).toEqual(['porto']);
});

it('has no business with fields and what stands elsewhere', () => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.textContent = 'in un campo';
  root.append(field);
  select(root, 'campo');
  expect(selectedRange(root)).toBeNull();
  select(root, 'gru');
  expect(selectedRange(root)?.toString()).toBe('gru');
  expect(selectedRange(field)).toBeNull();
});

it('is silent after its end', async () => {
  life.abort();
  select(root, 'porto');
  const frames = Promise.withResolvers<undefined>();
  requestAnimationFrame(() => requestAnimationFrame(() => frames.resolve(undefined)));
  await frames.promise;
  expect(told).toEqual([]);
});
