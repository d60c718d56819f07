import { options } from 'preact';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import italian from '@/public/_locales/it/messages.json';

/** The real Italian messages, because the fake browser has none; an unknown key gives an empty string, as browsers do. */
function getMessage(key: string, substitutions?: string | string[]): string {
  const values = substitutions === undefined ? [] : [substitutions].flat();
  const entry = (italian as Record<string, { message: string } | undefined>)[key];
  return (entry?.message ?? '').replace(/\$(\d)/gu, (_, position: string) => values[Number(position) - 1] ?? '').replaceAll('$$', '$');
}

// Preact's own timer for effects asks for an animation frame 35 ms later, when the page of a test that has ended may be gone already.
options.requestAnimationFrame = (effects) => void setTimeout(effects);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as typeof fakeBrowser.i18n.getMessage);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('it');
});
