import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { builtOnce } from './builtOnce';
import { listenUntil } from './listenUntil';

/*
 * How the panel follows what is selected in a page: a connection that it opens for as long as it shows that page. A page beside which no panel is open tells nobody what is
 * selected in it.
 */
const name = 'taccuino-selection';

/** Letters of a selection that are told at most: what a passage is about is plain by then. */
const longest = 4_000;

const told = builtOnce(() => z.string().check(z.maxLength(longest)));

/** In the page: has its selection watched whenever the panel wants to follow it, until the signal is aborted. What is told is its words; nothing where it is gone. */
export function serveSelection(watch: (tell: (words: string) => void, signal: AbortSignal) => void, life: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== name) return;
    const ending = new AbortController();
    port.onDisconnect.addListener(() => ending.abort());
    watch((words) => port.postMessage(words.slice(0, longest)), AbortSignal.any([life, ending.signal]));
  };
  listenUntil(browser.runtime.onConnect, onConnect, life);
}

/** In the panel: calls back with the words that are selected in the page of a tab, each time that a selection has come to rest there, until the signal is aborted. Nothing where no script of ours answers. */
export function followSelection(tabId: number, listener: (words: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tabId, { name, frameId: 0 });
  port.onMessage.addListener((raw: unknown) => {
    const words = told().safeParse(raw);
    if (words.success && !signal.aborted) listener(words.data);
  });
  // Chromium reports a connection that nobody took as an error, unless it is looked at.
  port.onDisconnect.addListener(() => browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect(), { once: true });
}
