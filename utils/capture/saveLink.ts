import { browser } from 'wxt/browser';
import { outcomeOf } from '@/utils/library/outcome';
import { whichAreSaved } from '@/utils/library/whichAreSaved';
import { translate } from '@/utils/localization/translate';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { linkShape } from '@/utils/publisher/linkShape';
import { slugOf } from '@/utils/publisher/slugOf';
import { awaitPiece } from './awaitedPieces';
import { showNews, showTrouble } from './showBadge';

/** Characters of a title at most: a link around a whole card is no title. */
const longest = 200;

/** What a menu says of the link that it was opened on; Chromium does not tell its words. */
interface ClickedLink {
  linkUrl?: string | undefined;
  linkText?: string | undefined;
}

/**
 * Saves the piece that a link of the menu leads to without opening it: it waits for its text. Its title is the words of the link where the browser tells them; else its page is
 * asked, and where that does not answer, the end of the address stands for them. What came of it is told on the button.
 */
export async function saveLink({ linkUrl: link = '', linkText: words = '' }: ClickedLink, tabId: number): Promise<void> {
  const address = articleAddress(link);
  const shape = address === null ? null : linkShape(address);
  if (address === null || (shape !== 'piece' && shape !== 'page')) return showTrouble(tabId, translate('badgeNoPieceLink'));
  const saved = await outcomeOf(() => whichAreSaved([address]));
  if (saved.kind === 'done' && saved.value.has(address)) return showNews(tabId, '✓', translate('badgeSaved'));
  const title = tidy(words) || tidy(await wordsInPage(tabId, link)) || wordsOfAddress(address);
  const waits = await awaitPiece({ address, title }, Date.now());
  if (waits === 'unwritten') return showTrouble(tabId, translate('badgeUnavailable'));
  if (waits === 'refused') return showTrouble(tabId, translate('awaitTooMany'));
  return showNews(tabId, '+', translate('badgeWaits', title));
}

function tidy(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim().slice(0, longest);
}

/** The longest words of the links to this address in a page: one of them is usually around a picture. Empty where the page cannot be asked. */
async function wordsInPage(tabId: number, link: string): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: longestWords, args: [link] });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}

/** Runs in the page, and may use nothing from outside. */
export function longestWords(link: string): string {
  const words = Array.from(document.links)
    .filter(({ href }) => href === link)
    .map((anchor) => anchor.querySelector('h1, h2, h3, h4')?.textContent ?? anchor.textContent);
  return words.reduce((longest, one) => (one.trim().length > longest.trim().length ? one : longest), '');
}

function wordsOfAddress(address: string): string {
  const words = decode(slugOf(address)).replaceAll('-', ' ').trim();
  return words === '' ? address : words.charAt(0).toLocaleUpperCase('it') + words.slice(1);
}

function decode(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
