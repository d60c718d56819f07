import type { Extension, Page } from 'puppeteer-core';

/** Opens an extension's real popup over a tab by its button in the toolbar. */
export async function openPopup(over: Page, extension: Extension): Promise<Page> {
  await over.bringToFront();
  await over.triggerExtensionAction(extension);
  const address = `chrome-extension://${extension.id}/popup.html`;
  const target = await over.browser().waitForTarget((one) => one.url() === address, { timeout: 10_000 });
  return target.asPage();
}

/** Closes a popup and waits until it is gone. */
export async function closePopup(popup: Page): Promise<void> {
  const gone = new Promise<void>((resolve) => popup.once('close', () => resolve()));
  await popup.evaluate(() => window.close()).catch(() => undefined);
  await gone;
}
