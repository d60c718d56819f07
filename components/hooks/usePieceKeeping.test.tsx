// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, renderHook } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { savedArticle } from '@/utils/library/savedArticle';
import { restoreFromBin } from '@/utils/library/restoreFromBin';
import { saveArticle } from '@/utils/library/saveArticle';
import { usePieceKeeping } from './usePieceKeeping';

vi.mock('@/utils/library/restoreFromBin', { spy: true });

// jsdom has no locks.
vi.stubGlobal('navigator', Object.assign(navigator, { locks: { request: (_: string, work: () => Promise<unknown>) => work() } }));

const acqua = articleAbout('acqua');
const told: { message: string; undo: (() => void) | undefined }[] = [];
const tell = (message: string, undo?: () => void): void => void told.push({ message, undo });
const nthWord = (count: number) => vi.waitFor(() => told[count - 1] ?? Promise.reject(new Error('not told yet')));

it('keeps the way back open as long as a removed piece could not be put back', async () => {
  await saveArticle(acqua, 1000);
  vi.mocked(restoreFromBin).mockResolvedValueOnce({ kind: 'failed', because: 'full' });
  const { result } = renderHook(() => usePieceKeeping(tell));
  void act(() => result.current.remove(acqua.address));
  (await nthWord(1)).undo?.();
  (await nthWord(2)).undo?.();
  expect((await nthWord(3)).message).toBe('Rimesso al suo posto, con le sue evidenziazioni.');
  expect(await savedArticle(acqua.address)).toMatchObject({ savedAt: 1000 });
});
