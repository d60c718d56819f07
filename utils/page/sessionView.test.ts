import { expect, it, vi } from 'vitest';
import { createViewHolder } from './sessionView';

it('tells each change with a new object, until its end or the listener’s', () => {
  const life = new AbortController();
  const until = new AbortController();
  const { view, show, subscribe } = createViewHolder(life.signal);
  const [one, other] = [vi.fn(), vi.fn()];
  subscribe(one, until.signal);
  subscribe(other, life.signal);
  const before = view();
  show({ list: true });
  expect(view()).toEqual({ ...before, list: true });
  expect(view()).not.toBe(before);
  until.abort();
  show({ list: false });
  life.abort();
  show({ list: true });
  expect([one.mock.calls.length, other.mock.calls.length, view().list]).toEqual([1, 2, false]);
});
