// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useSelection } from './useSelection';

it('no longer chooses what has gone out of the list, also when it comes back', async () => {
  const { result, rerender } = renderHook(({ keys }) => useSelection(keys), { initialProps: { keys: ['a', 'b', 'c'] } });
  await act(() => result.current.all());
  expect(result.current.chosen).toEqual(['a', 'b', 'c']);
  rerender({ keys: ['b'] });
  expect(result.current.chosen).toEqual(['b']);
  rerender({ keys: ['a', 'b', 'c'] });
  expect(result.current.chosen).toEqual(['b']);
  expect(result.current.has('a')).toBe(false);
});

it('reaches from the last that was chosen, also where that is not drawn yet', async () => {
  const { result } = renderHook(() => useSelection(['a', 'b', 'c', 'd']));
  const { toggle, extend } = result.current;
  await act(() => {
    toggle('b');
    extend('d');
  });
  expect(result.current.chosen).toEqual(['b', 'c', 'd']);
});
