import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Answers the file dialog that an action opens with a file of this text. The system's own dialog is not opened: neither browser lets it be driven. */
export async function chooseFile(page: Page, text: string, action: () => Promise<void>): Promise<void> {
  await page.evaluate((contents) => {
    const open = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      HTMLInputElement.prototype.click = open;
      const chosen = new DataTransfer();
      chosen.items.add(new File([contents], 'taccuino.json', { type: 'application/json' }));
      this.files = chosen.files;
      this.dispatchEvent(new Event('change', { bubbles: true }));
      document.documentElement.dataset['fileChosen'] = 'yes';
    };
  }, text);
  await action();
  await until(() => page.evaluate(() => (document.documentElement.dataset['fileChosen'] === 'yes' ? true : null)), 20_000, 'a file dialog');
}
