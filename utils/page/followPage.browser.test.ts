import { afterEach, expect, it, vi } from 'vitest';
import { pageOf, select } from '@/tests/support/pageOf';
import { followPage } from './followPage';

type Listener = (message: unknown, sender: { id: string }, answer: (reply: unknown) => void) => unknown;
const background = vi.hoisted(() => ({ listeners: new Set<unknown>(), sent: [] as unknown[] }));
vi.mock('wxt/browser', () => {
  const event = {
    addListener: (one: unknown) => background.listeners.add(one),
    removeListener: (one: unknown) => background.listeners.delete(one),
  };
  const sendMessage = (message: unknown) => {
    background.sent.push(message);
    return Promise.resolve(undefined);
  };
  return { browser: { runtime: { id: 'taccuino', onMessage: event, onConnect: event, sendMessage }, storage: { onChanged: event } } };
});

let context = new AbortController();
const live = { get signal() { return context.signal; }, isInvalid: false, abort: () => context.abort() }; // prettier-ignore

const ask = (name: string): Promise<unknown> =>
  new Promise((resolve) => {
    for (const listener of [...background.listeners] as Listener[])
      listener({ channel: 'page', name, id: crypto.randomUUID(), request: null }, { id: 'taccuino' }, resolve);
  });

afterEach(() => {
  context.abort();
  context = new AbortController();
  background.sent.length = 0;
  document.body.replaceChildren();
});

it('answers on a page that is no article, and asks nothing for it', async () => {
  const root = pageOf('Una pagina di prova, che non è un pezzo.');
  followPage(live);
  select(root, 'pagina di prova');
  expect(await ask('ping')).toEqual({ ok: true, value: true });
  expect(await ask('highlightSelection')).toEqual({ ok: true, value: false });
  expect(await ask('showHighlights')).toEqual({ ok: true, value: false });
  expect(background.sent).toEqual([]);
});

it('stops answering when its context ends', () => {
  followPage(live);
  expect(background.listeners.size).toBeGreaterThan(0);
  context.abort();
  expect(background.listeners.size).toBe(0);
});
