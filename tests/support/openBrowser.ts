import { browserPath } from './browserPath';
import { openChromium } from './openChromium';
import type { BrowserName, BrowserOptions, OpenedBrowser } from './openedBrowser';
import { openFirefox } from './openFirefox';

/** Opens a browser with the extension installed and a profile of its own. Throws where the browser was not found at set-up. */
export function openBrowser(name: BrowserName, options: BrowserOptions): Promise<OpenedBrowser> {
  const program = browserPath(name);
  return name === 'chromium' ? openChromium(program, options) : openFirefox(program, options);
}
