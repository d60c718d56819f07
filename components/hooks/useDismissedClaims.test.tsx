// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { passingDismissals } from '@/utils/capture/passingDismissals';
import * as kept from '@/utils/library/dismissedClaims';
import { saveArticle } from '@/utils/library/saveArticle';
import { loadLibrary } from './loadLibrary';
import { useDismissedClaims } from './useDismissedClaims';

vi.mock('@/utils/library/dismissedClaims', { spy: true });

// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

// It comes late, and a machine that is busy takes its time over it.
beforeAll(loadLibrary);
afterEach(cleanup);

/** A busy machine takes several times as long. */
const patience = { timeout: 10_000 };

function follow(subject: string) {
  const { address } = articleAbout(subject);
  const told: { message: string; undo: (() => void) | undefined }[] = [];
  const tell = (message: string, undo?: () => void): void => void told.push({ message, undo });
  const hook = renderHook(({ saved }) => useDismissedClaims(address, saved, tell), { initialProps: { saved: false } });
  const hasWords = (...words: string[]) => vi.waitFor(() => expect(hook.result.current.words).toEqual(words), patience);
  const nthWord = (count: number) => vi.waitFor(() => told[count - 1] ?? Promise.reject(new Error('not told yet')), patience);
  return { ...hook, address, told, hasWords, nthWord };
}

it('puts points of a piece that is not saved aside until the browser is closed, and takes that back', async () => {
  const { result, address, hasWords, nthWord } = follow('ponte');
  void act(() => result.current.dismiss('Il ponte è vecchio.'));
  await hasWords('Il ponte è vecchio.');
  expect(await kept.dismissedClaims(address)).toEqual([]);
  (await nthWord(1)).undo?.();
  await hasWords();
  expect((await nthWord(2)).message).toBe('Rimesso tra i punti chiave.');
});

it('gives them to the piece when it is saved', async () => {
  const { result, rerender, address, hasWords } = follow('faro');
  void act(() => result.current.dismiss('Il faro è spento.'));
  await hasWords('Il faro è spento.');
  await saveArticle(articleAbout('faro'), 1000);
  rerender({ saved: true });
  await vi.waitFor(async () => {
    expect(await passingDismissals(address)).toEqual([]);
    expect(await kept.dismissedClaims(address)).toEqual(['Il faro è spento.']);
  }, patience);
  await hasWords('Il faro è spento.');
});

it('says why a point could not be put aside, and keeps it in the list', async () => {
  const { result, address, nthWord } = follow('acqua');
  vi.mocked(kept.dismissClaims).mockResolvedValueOnce({ kind: 'failed', because: 'full' });
  void act(() => result.current.dismiss('L’acqua si perde.'));
  const { message, undo } = await nthWord(1);
  expect(message).toMatch(/spazio/u);
  expect(undo).toBeUndefined();
  expect(await passingDismissals(address)).toEqual([]);
  expect(result.current.words).toEqual([]);
});
