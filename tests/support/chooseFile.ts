import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Answers the file dialog that an action opens with a file of these bytes. The system's own dialog is not opened: neither browser lets it be driven. */
export async function chooseFile(page: Page, bytes: Uint8Array, action: () => Promise<void>): Promise<void> {
  await page.evaluate((base64) => {
    const open = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      HTMLInputElement.prototype.click = open;
      const chosen = new DataTransfer();
      const contents = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      chosen.items.add(new File([contents], 'taccuino.zip', { type: 'application/zip' }));
      this.files = chosen.files;
      this.dispatchEvent(new Event('change', { bubbles: true }));
      document.documentElement.dataset['fileChosen'] = 'yes';
    };
  }, Buffer.from(bytes).toString('base64'));
  await action();
  await until(() => page.evaluate(() => (document.documentElement.dataset['fileChosen'] === 'yes' ? true : null)), 20_000, 'a file dialog');
}
