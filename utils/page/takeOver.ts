import { browser } from 'wxt/browser';
import { clearPaint } from './paint';

const hostName = 'taccuino-highlights';
const takeover = 'taccuino-takeover';

/** What may set a script to work before its successor has come. */
const awakenings = ['visibilitychange', 'pageshow', 'pointerdown', 'keydown', 'selectionchange'] as const;

declare global {
  // In the isolated world, which Chromium keeps for one extension while Firefox gives an updated one a new world.
  var taccuinoAlive: boolean | undefined;
}

/**
 * Begins a life of the content script; null where one of the same extension lives here already (it was injected twice). Whatever a dead predecessor left is
 * taken off the page, and one that still listens after an update is told to end; it ends by itself as soon as it is woken without its extension.
 */
export function takeOver(contextSignal: AbortSignal): AbortSignal | null {
  if (globalThis.taccuinoAlive) return null;
  globalThis.taccuinoAlive = true;
  document.dispatchEvent(new Event(takeover));
  for (const host of document.querySelectorAll(hostName)) host.remove();
  clearPaint();
  const life = new AbortController();
  const end = (): void => {
    globalThis.taccuinoAlive = undefined;
    life.abort();
  };
  document.addEventListener(takeover, end, { once: true, signal: life.signal });
  contextSignal.addEventListener('abort', end, { once: true, signal: life.signal });
  // An update or a removal leaves this script behind without a word, and whatever it asks of the extension then throws.
  const endIfLeftBehind = (): void => {
    if ((browser as { runtime?: { id?: string } } | undefined)?.runtime?.id === undefined) end();
  };
  for (const type of awakenings) addEventListener(type, endIfLeftBehind, { capture: true, signal: life.signal });
  return life.signal;
}
