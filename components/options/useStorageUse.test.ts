// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Library } from '@/components/hooks/library';
import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { StorageUse } from '@/utils/library/storageUse';
import type { WatchedResult } from '@/utils/library/watchLibrary';
import { useStorageUse } from './useStorageUse';

vi.mock('@/components/hooks/loadLibrary');

type Tell = (result: WatchedResult<StorageUse>) => void;
let bytes = 0;
/** Those who watch now. */
const watching = new Set<Tell>();
const now = (): WatchedResult<StorageUse> => ({
  state: 'ready',
  value: { articles: bytes, images: 0, highlights: 0, bin: 0, metCards: 0, siteAnswers: 0, total: bytes },
});
const sum = vi.fn(now);

/** The library has changed: who watches adds up again. */
const change = (): Promise<void> =>
  act(() => {
    bytes += 1;
    for (const tell of watching) tell(sum());
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  sum.mockClear();
  bytes = 0;
  const watchLibrary: Library['watchLibrary'] = (_, listener, signal) => {
    const tell = listener as unknown as Tell;
    watching.add(tell);
    signal.addEventListener('abort', () => watching.delete(tell));
    tell(sum());
  };
  vi.mocked(loadLibrary).mockResolvedValue({ watchLibrary, storageUse: () => Promise.resolve(null) } as unknown as Library);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const total = (state: ReturnType<typeof useStorageUse>) => (state.state === 'ready' ? state.value.total : state.state);

it('adds up at once and at the first change, then rests, and misses nothing', async () => {
  const { result } = renderHook(useStorageUse);
  expect(result.current.state).toBe('loading');
  await act(() => Promise.resolve());
  expect(total(result.current)).toBe(0);
  await change();
  expect(total(result.current)).toBe(1);
  for (let pictures = 0; pictures < 50; pictures += 1) await change();
  expect(sum).toHaveBeenCalledTimes(2);
  await act(() => vi.advanceTimersByTimeAsync(3000).then(() => undefined));
  expect(total(result.current)).toBe(51);
  expect(sum).toHaveBeenCalledTimes(3);
});

it('says that the library cannot be read', async () => {
  vi.mocked(loadLibrary).mockRejectedValue(new Error('gone'));
  const { result } = renderHook(useStorageUse);
  await vi.waitFor(() => expect(result.current.state).toBe('failed'));
});

it('ends with the page', async () => {
  const { unmount } = renderHook(useStorageUse);
  await act(() => Promise.resolve());
  await change();
  unmount();
  await vi.advanceTimersByTimeAsync(3000);
  expect(watching.size).toBe(0);
  expect(sum).toHaveBeenCalledTimes(2);
});
