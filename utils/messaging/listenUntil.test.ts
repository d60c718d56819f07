import { expect, it, vi } from 'vitest';
import { listenUntil } from './listenUntil';

const outlived = () => {
  throw new Error('Extension context invalidated.');
};

it('stops when told to, and does not begin where that was before', () => {
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  const life = new AbortController();
  const listener = () => undefined;
  listenUntil(event, listener, life.signal);
  life.abort();
  listenUntil(event, listener, life.signal);
  expect(event.addListener).toHaveBeenCalledTimes(1);
  expect(event.removeListener).toHaveBeenCalledWith(listener);
});

it('ends without a word in a page that has outlived its extension', () => {
  let end: () => void = () => expect.unreachable('nobody waits for the end');
  const signal = { aborted: false, addEventListener: (_: string, stop: () => void) => (end = stop) } as unknown as AbortSignal;
  listenUntil({ addListener: () => undefined, removeListener: outlived }, () => undefined, signal);
  expect(end).not.toThrow();
});
