import { pieces as allPieces } from '@/tests/site/pieces';
import type { Piece } from '@/tests/site/piece';
import { startProxy, type Proxy } from '@/tests/site/proxy';
import { startSite, type Site } from '@/tests/site/server';
import type { ThemeName } from '@/tests/site/themes/theme';
import { builtExtension, type Language } from './builtExtension';
import { openBrowser } from './openBrowser';
import type { BrowserName, OpenedBrowser, Scheme } from './openedBrowser';
import { wordsIn, type Words } from './words';

/** Everything a journey needs: the demo site under the publisher's name, a browser with Taccuino in it, and its words. */
export interface Desk {
  site: Site;
  proxy: Proxy;
  browser: OpenedBrowser;
  words: Words;
  /** Puts an end to it all; throws where the console held a problem or a host was contacted that is not the publisher's. */
  close(): Promise<void>;
}

export interface DeskOptions {
  language?: Language;
  theme?: ThemeName;
  pieces?: readonly Piece[];
  scheme?: Scheme;
  /** False shows the browser's window. */
  headless?: boolean;
  /** Has Firefox remember nothing. */
  remembersNothing?: boolean;
}

/** The browser that the journeys run in, chosen by TACCUINO_BROWSER. */
export const journeyBrowser: BrowserName = process.env['TACCUINO_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Hosts that browsers contact for themselves, whatever is open in them. */
const browsersOwn: readonly RegExp[] = [
  /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/u,
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com)$/u,
  /^(detectportal|push|location|content-signature-2)\./u,
];

/** Lays out a desk in the browser that TACCUINO_BROWSER names, or in the one given. */
export async function openDesk(options: DeskOptions = {}, name: BrowserName = journeyBrowser): Promise<Desk> {
  const { language = 'it', theme = 'semantic', pieces = allPieces, scheme = 'light', headless = true, remembersNothing = false } = options;
  const extension = builtExtension(name, language);
  const site = await startSite({ pieces, theme });
  const proxy = await startProxy(site);
  const browser = await openBrowser(name, { extension, proxy: proxy.port, scheme, headless, remembersNothing });
  return {
    site,
    proxy,
    browser,
    words: wordsIn(language),
    close: async () => {
      const problems = await browser.problems();
      await browser.close();
      await proxy.close();
      await site.close();
      if (problems.length > 0) throw new Error(`the console is not empty:\n${problems.join('\n')}`);
      const strangers = strangersAmong(proxy.refused());
      if (strangers.length > 0) throw new Error(`contacted besides the publisher: ${strangers.join(', ')}`);
    },
  };
}

/** Of the hosts that the proxy refused, those that no browser contacts for itself. */
export function strangersAmong(hosts: readonly string[]): string[] {
  return hosts.filter((host) => !browsersOwn.some((pattern) => pattern.test(host)));
}
