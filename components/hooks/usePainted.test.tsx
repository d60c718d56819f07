// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePainted } from './usePainted';

afterEach(() => vi.unstubAllGlobals());

let asked: FrameRequestCallback[];
let givenUp: number[];
const frame = () => act(() => asked.at(-1)?.(0));

beforeEach(() => {
  asked = [];
  givenUp = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => asked.push(run));
  vi.stubGlobal('cancelAnimationFrame', (which: number) => givenUp.push(which));
});

it('says so when the first frame is over', async () => {
  const { result } = renderHook(() => usePainted());
  await frame();
  expect(result.current).toBe(false);
  await frame();
  expect(result.current).toBe(true);
});

it('waits for no frame when its part of the page is gone', async () => {
  const { unmount } = renderHook(() => usePainted());
  await frame();
  await act(() => unmount());
  expect(givenUp).toContain(asked.length);
});
