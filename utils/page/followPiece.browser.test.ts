import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageOf, painted, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import { finder } from './finder';
import { followPiece } from './followPiece';

interface Message {
  name: string;
  request: unknown;
}
const background = vi.hoisted((): { sent: Message[]; answers: Record<string, unknown> } => ({ sent: [], answers: {} }));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const sendMessage = (message: Message) => {
    background.sent.push(message);
    if (message.name === 'bringTools' && message.request === 'findHighlights') globalThis.taccuinoFinder = finder;
    return Promise.resolve(message.name in background.answers ? { ok: true, value: background.answers[message.name] } : undefined);
  };
  return { browser: { runtime: { id: 'taccuino', onMessage: event, sendMessage }, storage: { onChanged: event } } };
});

const { address } = articleAbout('porto');
const wishes = { toolbar: true, lastInk: 'figure', inkNames: { figure: 'numeri' }, wholeWords: false, theme: 'sepia' };
let root: HTMLElement;
let life: AbortController;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni.');
  const highlight = highlightOn(articleAbout('porto'), { selector: describeRange(root, rangeOf(root, 'Il porto'))! });
  background.sent = [];
  background.answers = {
    highlightsHere: { ...wishes, saved: true, highlights: [highlight], pendingJump: null },
    hasChanged: true,
    bringTools: false,
  };
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  root.remove();
});

const sent = (name: string) => background.sent.filter((message) => message.name === name).map(({ request }) => request);

it('asks for the highlights of its piece, paints them and takes the reader’s wishes over', async () => {
  const { marks } = followPiece(address, ['https://www.glistatigenerali.com/?p=7'], life.signal);
  await expect.poll(() => painted('taccuino-thesis')).toEqual(['Il porto']);
  expect(sent('highlightsHere')).toEqual([{ at: address, links: ['https://www.glistatigenerali.com/?p=7'] }]);
  expect(marks.wishes).toEqual(wishes);
});

it('asks once whether a saved piece has changed, and says so', async () => {
  const { marks } = followPiece(address, [], life.signal);
  await expect.poll(() => marks.view().hasChanged).toBe(true);
  await marks.refresh();
  expect(sent('hasChanged')).toEqual([{ at: address }]);
});

it('asks nothing of a piece that is not saved', async () => {
  const idle = vi.spyOn(globalThis, 'requestIdleCallback');
  background.answers['highlightsHere'] = { ...wishes, saved: false, highlights: [], pendingJump: null };
  const { marks } = followPiece(address, [], life.signal);
  await expect.poll(() => marks.wishes.lastInk).toBe('figure');
  expect(idle).not.toHaveBeenCalled();
  expect([sent('hasChanged'), sent('bringTools')]).toEqual([[], []]);
});

it('goes where a jump was asked for before the page was open', async () => {
  background.answers['highlightsHere'] = {
    ...wishes,
    saved: false,
    highlights: [],
    pendingJump: describeRange(root, rangeOf(root, 'fermo da anni')),
  };
  followPiece(address, [], life.signal);
  await expect.poll(() => painted('taccuino-pulse')).toEqual(['fermo da anni']);
});
