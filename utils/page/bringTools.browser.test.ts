import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryStore } from '@/tests/support/memoryStore';
import { pageOf, select } from '@/tests/support/pageOf';
import { bringTools } from './bringTools';
import type { HighlightSession } from './highlightSession';
import { finder } from './finder';
import { createPieceMarks, type PieceMarks } from './pieceMarks';
import { sessionOn } from './sessionOn';
import { takeTools } from './takeTools';

const messages = vi.hoisted(() => ({ sent: 0, answer: true, bring: () => undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: () => {
        messages.sent++;
        if (messages.answer) messages.bring();
        return Promise.resolve({ ok: true, value: messages.answer });
      },
    },
  },
}));

let root: HTMLElement;
let life: AbortController;
let marks: PieceMarks;
let session: () => Promise<HighlightSession | null>;

beforeEach(() => {
  // As the script does that is put into the page.
  const bring = (): void => {
    const tools = takeTools();
    if (tools) tools.session = sessionOn(tools.marks, {});
  };
  Object.assign(messages, { sent: 0, answer: true, bring });
  root = pageOf('Il porto è fermo da anni.');
  life = new AbortController();
  marks = createPieceMarks({ root, place: 'page', finder, store: memoryStore(), toolbar: true, signal: life.signal });
  session = bringTools(marks, { compare: () => undefined, makeRoom: () => undefined, relate: () => undefined });
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
  await expect.poll(() => marks.view().selection).not.toBeNull();
  marks.show({ selection: null });
  marks.showHighlights();
  expect(messages.sent).toBe(1);
  expect(takeTools()).toBeNull();
});

it('gives what works on the highlights, brought when it is wanted first', async () => {
  select(root, 'porto');
  expect((await session())?.highlightSelection()).toBe(true);
  expect(marks.view().places).toHaveLength(1);
  expect(await session()).toBe(await session());
  expect(messages.sent).toBe(1);
});

it('asks again where they could not be brought', async () => {
  messages.answer = false;
  marks.showHighlights();
  await expect.poll(() => messages.sent).toBe(1);
  expect(await session()).toBeNull();
  marks.show({ list: false });
  messages.answer = true;
  marks.showHighlights();
  await expect.poll(() => session()).not.toBeNull();
});
