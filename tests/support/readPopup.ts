import type { Page } from 'puppeteer-core';
import { find, press } from './surface';
import type { Words } from './words';

/** A piece as the popup or the reader shows it. */
export interface ShownPiece {
  section: string;
  title: string;
  standfirst: string;
  byline: string;
  /** Number of words of the body. */
  words: number;
  text: string;
}

/** Reads the piece that a page of the extension shows, once its title is there. */
export async function readShownPiece(page: Page): Promise<ShownPiece> {
  await page.waitForSelector('[data-part=title]');
  return page.evaluate(() => {
    const textOf = (selector: string) => (document.querySelector<HTMLElement>(selector)?.innerText ?? '').replaceAll(/\s+/gu, ' ').trim();
    const text = textOf('[data-part=body]');
    return {
      section: textOf('.piece-section'),
      title: textOf('[data-part=title]'),
      standfirst: textOf('[data-part=standfirst]'),
      byline: [...document.querySelectorAll('.piece-header .byline > *')].map((one) => one.textContent.trim()).join(' · '),
      words: text.split(' ').filter((word) => word !== '').length,
      text,
    };
  });
}

/** Opens the key points of the popup and reads them. */
export async function readClaims(popup: Page, words: Words): Promise<string[]> {
  await press(popup, 'tab', new RegExp(`^${words('popupClaims')}`, 'u'));
  await find(popup, 'heading', words('claimsTitle'));
  return popup.$$eval('.claim-jump', (claims) => claims.map((claim) => claim.textContent.trim()));
}
