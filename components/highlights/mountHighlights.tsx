import { render } from 'preact';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { HighlightSurface } from './HighlightSurface';
import { callInks } from './inkNames';
import drawer from './drawer.css?inline';
import card from './card.css?inline';
import styles from './highlights.css?inline';
import inkDots from './inkDots.css?inline';

/** The name of our one element in the publisher's page; by it a successor finds what a dead script left. */
export const hostName = 'taccuino-highlights';

/** Events that stop at our element: the page's shortcuts must not hear what is typed into a note. */
const kept = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'copy', 'cut', 'paste'] as const;

/** Shows a session in the publisher's page, inside a closed shadow root beside its body, until the signal is aborted. */
export function mountHighlights(session: HighlightSession, signal: AbortSignal, mode: ShadowRootMode = 'closed'): HTMLElement {
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = [inkDots, styles, card, drawer].join('\n');
  const place = document.createElement('div');
  shadow.append(style, place);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(host);
  const name = (): void => callInks(session.wishes().inkNames);
  name();
  session.subscribe(name, signal);
  render(<HighlightSurface session={session} />, place);
  signal.addEventListener('abort', () => {
    render(null, place);
    host.remove();
  });
  return host;
}
