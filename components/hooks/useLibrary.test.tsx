// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { WatchedResult } from '@/utils/library/watchLibrary';
import type { Library } from './library';
import { useLibrary } from './useLibrary';

/** A library that answers when it is told to. */
function heldLibrary() {
  const asked: { tell: (value: string) => void; signal: AbortSignal }[] = [];
  const watchLibrary = (_: unknown, listener: (result: WatchedResult<string>) => void, signal: AbortSignal): void => {
    asked.push({ tell: (value) => listener({ state: 'ready', value }), signal });
  };
  return { asked, load: () => Promise.resolve({ watchLibrary } as unknown as Library) };
}

it('keeps its answer while it rests, and asks again afterwards', async () => {
  const { asked, load } = heldLibrary();
  const question = () => Promise.resolve('');
  const { result, rerender } = renderHook(({ rests }) => useLibrary(question, ['acqua'], load, rests), { initialProps: { rests: false } });
  await act(async () => {
    await load();
  });
  await act(() => asked[0]?.tell('before'));
  await act(() => rerender({ rests: true }));
  expect(asked[0]?.signal.aborted).toBe(true);
  await act(() => asked[0]?.tell('between'));
  expect(result.current).toEqual({ state: 'ready', value: 'before' });
  await act(() => rerender({ rests: false }));
  await act(async () => {
    await load();
  });
  expect(result.current).toEqual({ state: 'ready', value: 'before' });
  await act(() => asked[1]?.tell('after'));
  expect(result.current).toEqual({ state: 'ready', value: 'after' });
});

it('does not rest before it has an answer', async () => {
  const { asked, load } = heldLibrary();
  const { result } = renderHook(() => useLibrary(() => Promise.resolve(''), ['acqua'], load, true));
  await act(async () => {
    await load();
  });
  await act(() => asked[0]?.tell('first'));
  expect(result.current).toEqual({ state: 'ready', value: 'first' });
});
