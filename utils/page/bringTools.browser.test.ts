import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStore } from '@/tests/support/memoryStore';
import { pageOf, select } from '@/tests/support/pageOf';
import { bringTools } from './bringTools';
import { createHighlightSession, type HighlightSession } from './highlightSession';
import { takeTools } from './takeTools';

const messages = vi.hoisted(() => ({ sent: 0, answer: true }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: () => {
        messages.sent++;
        return Promise.resolve({ ok: true, value: messages.answer });
      },
    },
  },
}));

let root: HTMLElement;
let life: AbortController;
let session: HighlightSession;

beforeEach(() => {
  Object.assign(messages, { sent: 0, answer: true });
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  session = createHighlightSession({ root, place: 'page', store: memoryStore(), lastInk: 'thesis', toolbar: true, signal: life.signal });
  bringTools(session, life.signal);
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  root.remove();
});

it('asks for the tools once, at the first selection', async () => {
  expect(messages.sent).toBe(0);
  root.dispatchEvent(new Event('selectstart', { bubbles: true }));
  select(root, 'porto');
  await expect.poll(() => session.view().selection).not.toBeNull();
  session.closeAll();
  session.showHighlights();
  expect(messages.sent).toBe(1);
  expect(takeTools()?.session).toBe(session);
  expect(takeTools()).toBeNull();
});

it('asks again where they could not be brought', async () => {
  messages.answer = false;
  session.showHighlights();
  await expect.poll(() => messages.sent).toBe(1);
  session.closeAll();
  session.showHighlights();
  await expect.poll(() => messages.sent).toBeGreaterThan(1);
});
