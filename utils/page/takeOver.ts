import { isLeftBehind, leftDraft, type LeftDraft } from './leftDraft';
import { clearPaint } from './paint';

const hostName = 'taccuino-highlights';
const takeover = 'taccuino-takeover';

/** What may set a script to work before its successor has come. */
const awakenings = ['visibilitychange', 'pageshow', 'pointerdown', 'keydown', 'beforeinput', 'input', 'selectionchange'] as const;

declare global {
  // In the isolated world, which Chromium keeps for one extension while Firefox gives an updated one a new world.
  var taccuinoAlive: boolean | undefined;
}

/** The life of a content script, with the note that was being typed when its predecessor was left behind. */
interface Life {
  life: AbortSignal;
  draft: LeftDraft | null;
}

/**
 * Begins a life of the content script; null where one of the same extension lives here already (it was injected twice). Whatever a dead predecessor left is
 * taken off the page, and one that still listens after an update is told to end; it ends by itself as soon as it is woken without its extension.
 */
export function takeOver(contextSignal: AbortSignal): Life | null {
  if (globalThis.taccuinoAlive) return null;
  globalThis.taccuinoAlive = true;
  document.dispatchEvent(new Event(takeover));
  let draft: LeftDraft | null = null;
  for (const host of document.querySelectorAll<HTMLElement>(hostName)) {
    draft ??= leftDraft(host);
    host.remove();
  }
  clearPaint();
  const life = new AbortController();
  const end = (): void => {
    globalThis.taccuinoAlive = undefined;
    life.abort();
  };
  document.addEventListener(takeover, end, { once: true, signal: life.signal });
  contextSignal.addEventListener('abort', end, { once: true, signal: life.signal });
  // Whatever a script that is left behind asks of the extension throws.
  const endIfLeftBehind = (): void => {
    if (isLeftBehind()) end();
  };
  for (const type of awakenings) addEventListener(type, endIfLeftBehind, { capture: true, signal: life.signal });
  return { life: life.signal, draft };
}
