// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { messageStore } from './messageStore';

const highlight = highlightOn(articleAbout('porto'));
const store = messageStore(highlight.address);

function answer(value: unknown): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value } as never);
}

vi.mock('@/utils/messaging/pauseBefore', () => ({ pauseBefore: () => Promise.resolve() }));

afterEach(() => vi.restoreAllMocks());

it('speaks of outcomes, whatever the messages are called', async () => {
  answer({ kind: 'kept', highlight });
  expect(await store.keep(highlight, 1)).toEqual({ kind: 'done', value: highlight });
  answer({ kind: 'failed', because: 'not-an-article' });
  expect(await store.keep(highlight, 1)).toEqual({ kind: 'failed', because: 'not-an-article' });
  answer({ kind: 'failed', because: 'gone' });
  expect(await store.change('h1', { note: 'x' }, 1)).toEqual({ kind: 'done', value: null });
  answer({ kind: 'merged', highlight, removed: [highlight] });
  expect(await store.merge({ replaced: ['h1'], highlight }, 1)).toEqual({ kind: 'done', value: { highlight, removed: [highlight] } });
  answer({ kind: 'split', highlights: [highlight] });
  expect(await store.split({ id: 'h2', removed: [highlight] }, 1)).toEqual({ kind: 'done', value: [highlight] });
  answer({ kind: 'failed', because: 'gone' });
  expect(await store.split({ id: 'h2', removed: [highlight] }, 1)).toEqual({ kind: 'done', value: null });
  answer({ kind: 'removed', highlight });
  expect(await store.remove('h1', 1)).toEqual({ kind: 'done', value: highlight });
  answer('«Si parla»');
  expect(await store.cite(highlight.selector)).toBe('«Si parla»');
});

it('knows from the last answer whether the piece is saved, and takes it for saved before', async () => {
  const fresh = messageStore(highlight.address);
  expect(fresh.isSaved()).toBe(true);
  const here = { highlights: [], toolbar: true, lastInk: 'thesis', inkNames: {}, wholeWords: true, theme: 'system', pendingJump: null };
  for (const saved of [false, true]) {
    answer({ saved, ...here });
    await fresh.list();
    expect(fresh.isSaved()).toBe(saved);
  }
});

it('calls the library unavailable where nobody answers', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
  const unavailable = { kind: 'failed', because: 'unavailable' };
  expect(await store.keep(highlight, 1)).toEqual(unavailable);
  expect(await store.change('h1', { ink: 'figure' }, 1)).toEqual(unavailable);
  expect(await store.remove('h1', 1)).toEqual(unavailable);
  expect(await store.merge({ replaced: [], highlight }, 1)).toEqual(unavailable);
  expect(await store.split({ id: 'h2', removed: [] }, 1)).toEqual(unavailable);
  expect(await store.cite(highlight.selector)).toBeNull();
  await expect(store.list()).rejects.toThrow('unreachable');
});
