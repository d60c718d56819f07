import { afterEach, expect, it } from 'vitest';
import { pageOf, painted, rangeOf } from '@/tests/support/pageOf';
import { paint } from './paint';
import { takeOver } from './takeOver';

afterEach(() => {
  globalThis.taccuinoAlive = undefined;
});

it('lives once in a world', () => {
  const context = new AbortController();
  const life = takeOver(context.signal);
  expect(takeOver(context.signal)).toBeNull();
  context.abort();
  expect(life?.life.aborted).toBe(true);
  expect(takeOver(new AbortController().signal)?.life.aborted).toBe(false);
});

it('ends its predecessor in another world and takes what that left off the page', () => {
  const old = takeOver(new AbortController().signal);
  const root = pageOf('Il porto è fermo.');
  paint([{ ink: 'thesis', range: rangeOf(root, 'porto') }]);
  document.documentElement.append(document.createElement('taccuino-highlights'));
  globalThis.taccuinoAlive = undefined;
  expect(takeOver(new AbortController().signal)?.life.aborted).toBe(false);
  expect(old?.life.aborted).toBe(true);
  expect(painted('taccuino-thesis')).toEqual([]);
  expect(document.querySelector('taccuino-highlights')).toBeNull();
  root.remove();
});

it('takes up a note that was being typed in what its predecessor left', () => {
  const host = document.createElement('taccuino-highlights');
  document.documentElement.append(host);
  const field = document.createElement('textarea');
  field.value = 'Chi paga?';
  field.setAttribute('data-typed-for', 'h1');
  host.attachShadow({ mode: 'open' }).append(field);
  globalThis.taccuinoAlive = undefined;
  expect(takeOver(new AbortController().signal)?.draft).toEqual({ id: 'h1', note: 'Chi paga?' });
  expect(document.querySelector('taccuino-highlights')).toBeNull();
  globalThis.taccuinoAlive = undefined;
  expect(takeOver(new AbortController().signal)?.draft).toBeNull();
});

it('ends by itself when it is woken without its extension', () => {
  // This page has no extension, as one that was updated or removed.
  const life = takeOver(new AbortController().signal);
  expect(life?.life.aborted).toBe(false);
  document.dispatchEvent(new Event('selectionchange'));
  expect(life?.life.aborted).toBe(true);
});
