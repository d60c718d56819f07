import { toBackground } from '@/utils/messaging/toBackground';
import type { Finder } from './finder';

/**
 * Gives what finds passages, brought into the page when it is first wanted: most visits show no highlight. Null where it cannot be brought; the next wish tries
 * again.
 */
export function bringFinder(): () => Promise<Finder | null> {
  let asked: Promise<unknown> | null = null;
  const here = (): Finder | null => globalThis.taccuinoFinder ?? null;
  return async () => {
    if (here()) return here();
    asked ??= toBackground.ask('bringTools', 'findHighlights');
    await asked;
    asked = null;
    return here();
  };
}
