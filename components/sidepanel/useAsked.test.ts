// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { wholePiece } from '@/components/related/asked';
import { articleAbout } from '@/tests/support/samplePiece';
import { takePanelQuestion } from '@/utils/capture/panelQuestion';
import { reachPage } from '@/utils/capture/reachPage';
import { followSelection } from '@/utils/messaging/selectionPort';
import { useAsked } from './useAsked';

vi.mock('@/utils/capture/panelQuestion');
vi.mock('@/utils/capture/reachPage');
vi.mock('@/utils/messaging/selectionPort');

const article = articleAbout('acqua');
const follows = vi.mocked(followSelection);
const longEnough = 1_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  follows.mockReset();
  vi.mocked(reachPage).mockResolvedValue(true);
  vi.mocked(takePanelQuestion).mockResolvedValue(null);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const use = async () => {
  const hook = renderHook(({ turn }: { turn: number }) => useAsked({ article, tabId: 3, turn, onAsked: vi.fn() }), {
    initialProps: { turn: 1 },
  });
  await vi.waitFor(() => expect(follows).toHaveBeenCalledTimes(1));
  return hook;
};
const select = (words: string, then = longEnough): Promise<void> =>
  act(() => {
    follows.mock.lastCall?.[1](words);
    vi.advanceTimersByTime(then);
  });

it('asks about what is selected once it is no longer changing', async () => {
  const { result } = await use();
  await select('La', 0);
  await select('La siccità', 0);
  expect(result.current[0]).toEqual(wholePiece);
  await select('La siccità in', longEnough);
  expect(result.current[0]).toEqual({ of: 'selection', text: 'La siccità in' });
});

it('asks again about words that are selected once more, and not about a selection that is only told anew', async () => {
  const { result, rerender } = await use();
  await select('La siccità');
  await act(() => result.current[1](wholePiece));
  await select('La siccità');
  expect(result.current[0].text).toBe('La siccità');
  await act(() => result.current[1](wholePiece));
  rerender({ turn: 2 });
  await vi.waitFor(() => expect(follows).toHaveBeenCalledTimes(2));
  await select('La siccità');
  expect(result.current[0]).toEqual(wholePiece);
});
