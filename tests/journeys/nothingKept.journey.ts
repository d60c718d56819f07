import { afterAll, beforeAll, expect, test } from 'vitest';
import { journeyBrowser, openDesk, type Desk } from '@/tests/support/openDesk';
import { find, see } from '@/tests/support/surface';

let desk: Desk;

/** Firefox alone can be set to remember nothing; Chromium has no such switch. */
const inFirefox = journeyBrowser === 'firefox';

beforeAll(async () => {
  if (inFirefox) desk = await openDesk({ remembersNothing: true });
});
afterAll(async () => {
  if (inFirefox) await desk.close();
});

test.runIf(inFirefox).each(['library.html', 'notebook.html', 'options.html'])(
  'a browser that is set to remember nothing is told on %s in place of an empty page',
  async (file) => {
    const page = await desk.browser.extensionPage(file);
    await find(page, 'heading', desk.words('statePrivate'));
    await see(page, desk.words('statePrivateText'));
    expect(await page.evaluate(() => document.documentElement.lang)).not.toBe('');
    await page.close();
  },
);
