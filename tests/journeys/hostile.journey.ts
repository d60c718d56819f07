import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileOpening, hostilePages } from '@/tests/site/hostile';
import { openDesk, type Desk } from '@/tests/support/openDesk';
import { find, press, see } from '@/tests/support/surface';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  for (const { path, page } of hostilePages) desk.site.serve(path, page);
  // What a hostile page does to itself shows in its own console: blocked addresses, broken frames and pictures.
  desk.browser.forgive(/ostile-/u);
});
afterAll(() => desk.close());

test.for(hostilePages)('$name runs nothing of its own in the popup', { timeout: 120_000 }, async ({ address, ends }) => {
  const page = await desk.browser.page(address);
  const popup = await desk.browser.openPopup(page);
  if (ends === 'too-large') await find(popup, 'heading', desk.words('stateTooLarge'));
  // By its text and not as it is shown: to measure a million characters again and again would take minutes.
  else
    await popup.waitForFunction(
      (words) => document.querySelector('[data-part=body]')?.textContent.includes(words),
      { timeout: 90_000 },
      hostileOpening,
    );
  const reached = await popup.evaluate(() => ({ counted: 'hostile' in window, title: document.title, scripts: document.scripts.length }));
  expect(reached).toMatchObject({ counted: false });
  expect(reached.title).not.toContain('HOSTILE');
  const strange = await popup.evaluate(() =>
    [
      ...document.querySelectorAll(
        'body iframe, body object, body base, body form, body style, body svg script, body [onclick], body [onerror]',
      ),
    ].map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(strange).toEqual([]);
  const links = await popup.$$eval('[data-part=body] a', (all) => all.map((link) => new URL(link.href).protocol));
  expect(links.filter((protocol) => !['https:', 'http:', 'mailto:', protocolOf(popup.url())].includes(protocol))).toEqual([]);
  await desk.browser.closePopup();
  await page.close();
});

/** Links inside a piece lead to its own notes, at the popup's own address. */
function protocolOf(address: string): string {
  return new URL(address).protocol;
}

test('a saved hostile article is as harmless in the reader', async () => {
  const hostile = hostilePages.find(({ name }) => name === 'script-e-gestori')!;
  const page = await desk.browser.page(hostile.address);
  const popup = await desk.browser.openPopup(page);
  await press(popup, 'button', desk.words('popupSave'));
  await see(popup, desk.words('controlSaved'));
  const opened = desk.browser.tab((address) => address.includes('/reader.html'));
  await press(popup, 'button', desk.words('popupOpenWide'));
  const reader = await opened;
  await see(reader, hostileOpening);
  expect(await reader.evaluate(() => 'hostile' in window)).toBe(false);
  expect(await reader.title()).not.toContain('HOSTILE');
});
