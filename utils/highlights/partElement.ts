import type { Part } from './highlight';
import { readPassageText, type PassageText } from './passageText';

export type TextOfElement = (element: Element) => PassageText;

/**
 * The text in which a part is described or found under an element. The clean view says which element is which part (`data-part`), and there offsets are
 * those of the article; the publisher's page does not, and there the whole is read, a title apart, which is the page's first heading.
 */
export function passageTextOf(
  root: Element,
  part: Part,
  textOf: TextOfElement = readPassageText,
): { passageText: PassageText; isPart: boolean } {
  const own = root.matches(`[data-part="${part}"]`) ? root : root.querySelector(`[data-part="${part}"]`);
  if (own) return { passageText: textOf(own), isPart: true };
  const heading = part === 'title' ? root.querySelector('h1') : null;
  return { passageText: textOf(heading ?? root), isPart: false };
}

/** The part of the clean view in which a range stands whole; null on the publisher's page and for a range across parts. */
export function partOfRange(range: Range): { part: Part; element: Element } | null {
  const common = range.commonAncestorContainer;
  const element = (common.nodeType === 1 ? (common as Element) : common.parentElement)?.closest('[data-part]') ?? null;
  const part = (['title', 'standfirst', 'body'] as const).find((name) => name === element?.getAttribute('data-part'));
  return element && part ? { part, element } : null;
}
