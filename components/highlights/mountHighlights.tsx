import { render } from 'preact';
import { translate } from '@/utils/localization/translate';
import type { HighlightSession } from '@/utils/page/highlightSession';
import { draftIn, isLeftBehind } from '@/utils/page/leftDraft';
import { HighlightSurface } from './HighlightSurface';
import { callInks } from './inkNames';
import { leaveDraft } from './leaveDraft';
import drawer from './drawer.css?inline';
import card from './card.css?inline';
import styles from './highlights.css?inline';
import quietLines from './quietLines.css?inline';
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
  style.textContent = [inkDots, styles, quietLines, card, drawer].join('\n');
  const place = document.createElement('div');
  shadow.append(style, place);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(host);
  const follow = (): void => {
    const { inkNames, theme } = session.wishes();
    callInks(inkNames);
    place.dataset['theme'] = theme;
  };
  follow();
  session.subscribe(follow, signal);
  render(<HighlightSurface session={session} />, place);
  // Without its extension a script finds no words any more.
  const farewell = translate('highlightLeftBehind');
  signal.addEventListener('abort', () => {
    if (isLeftBehind() && draftIn(shadow)) {
      leaveDraft(host, shadow, farewell);
      return;
    }
    render(null, place);
    host.remove();
  });
  return host;
}
