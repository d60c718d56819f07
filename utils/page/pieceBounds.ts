import { articleAddress } from '@/utils/publisher/articleAddress';

export interface PieceBounds {
  /** Where the text of the piece is looked for. */
  within: Element;
  /** Other pieces inside it, whose text is not the piece's. */
  leftOut: ReadonlySet<Element>;
}

/** Elements that themes, microdata and WordPress's own markup put around a whole piece. */
const whole = 'article, [itemtype*="Article"], [itemtype*="BlogPosting"], [id^="post-"], [data-url], [data-href], [data-permalink]';
/** Shorter ones are cards and comments, in letters: two long paragraphs. */
const leastText = 1500;

/** Pieces that stood alone on the page, with the address that it had then. */
const stoodAlone = new WeakMap<Element, string>();

/**
 * Which part of a page is the piece of its address: all of it, but where another piece stands on the same page (below the first on an endless page), which is
 * left out. Which of several is meant is told by their own address, by which one stood here alone, the page's title, and what stands in the middle of the window,
 * in this order of trust.
 */
export function pieceBounds(root: Element): PieceBounds {
  const pieces = wholePieces(root);
  const here = articleAddress(location.href) ?? '';
  const [first] = pieces;
  if (!first || pieces.length === 1) {
    if (first) stoodAlone.set(first, here);
    return { within: root, leftOut: new Set() };
  }
  const strangers = pieces.filter((piece) => !stoodAlone.has(piece));
  const own =
    pieces.find((piece) => addressesOf(piece).some((address) => address === here)) ??
    pieces.find((piece) => stoodAlone.get(piece) === here) ??
    strangers.find((piece) => isTitled(piece, document.title)) ??
    strangers.find(isInTheMiddle) ??
    strangers[0] ??
    first;
  return { within: root, leftOut: new Set(pieces.filter((piece) => piece !== own)) };
}

/** Long outermost elements with a heading of their own, in the order of the page. */
function wholePieces(root: Element): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll(whole)) {
    if (found.at(-1)?.contains(element) || element.textContent.length < leastText || !headingOf(element)) continue;
    // One that holds several is the list of them.
    if (element.querySelectorAll('h1').length > 1 && element.querySelector(whole)) continue;
    found.push(element);
  }
  return found;
}

function headingOf(piece: Element): Element | null {
  return piece.querySelector('h1') ?? piece.querySelector('h2');
}

function addressesOf(piece: Element): (string | null)[] {
  const links = [piece.getAttribute('data-url'), piece.getAttribute('data-href'), piece.getAttribute('data-permalink')];
  for (const link of piece.querySelectorAll('h1 a, h2 a, a[rel~="bookmark"], [itemprop~="url"]')) links.push(link.getAttribute('href'));
  return links.flatMap((link) => (link ? [articleAddress(URL.parse(link, document.baseURI)?.href ?? '')] : []));
}

function isTitled(piece: Element, title: string): boolean {
  const words = (headingOf(piece)?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  return words !== '' && title.replaceAll(/\s+/gu, ' ').includes(words);
}

function isInTheMiddle(piece: Element): boolean {
  const { top, bottom } = piece.getBoundingClientRect();
  return top <= innerHeight / 2 && bottom >= innerHeight / 2;
}
