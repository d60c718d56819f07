import type { Block, Image, Run } from './article';
import type { Conversion } from './conversion';
import { resolveImage } from './resolveAddress';
import { toRuns } from './toRuns';
import { readLines } from './readLines';

/** Pictures smaller than this (CSS pixels, either side) count readers or decorate. */
const smallest = 48;

/** The pictures an element holds, each a figure; a caption goes to the last, as under a gallery. Empty when none is of the piece. */
export function toFigures(element: Element, conversion: Conversion): Block[] {
  const images = (element.localName === 'img' ? [element] : [...element.querySelectorAll('img')]).flatMap(
    (image) => imageOf(image, conversion.address) ?? [],
  );
  const unlike = images.filter((image, index) => images.findIndex((other) => other.address === image.address) === index);
  const caption = captionOf(element, conversion);
  return unlike.map((image, index) => ({ kind: 'figure', image, caption: index === unlike.length - 1 ? caption : [] }));
}

/** A picture of the piece by its address; null for what is none: another scheme, a counter, a face beside a name. */
export function imageOf(image: Element, address: string): Image | null {
  const source = resolveImage(image.getAttribute('src'), address);
  const [width, height] = [pixels(image, 'width'), pixels(image, 'height')];
  const small = (width !== undefined && width < smallest) || (height !== undefined && height < smallest);
  if (source === null || small || isFace(image, source)) return null;
  const alternative = (image.getAttribute('alt') ?? '').replace(/\s+/gu, ' ').trim().normalize('NFC');
  return { address: source, alternative, ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

function isFace(image: Element, source: string): boolean {
  return (
    /(?:^|\.)gravatar\.com$/u.test(new URL(source).hostname) || /\b(?:avatar|wp-smiley|emoji)\b/iu.test(image.getAttribute('class') ?? '')
  );
}

function pixels(image: Element, side: 'width' | 'height'): number | undefined {
  const value = Number(/^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/u.exec(image.getAttribute(side) ?? '')?.[1] ?? Number.NaN);
  return Number.isNaN(value) || value === 0 ? undefined : value;
}

function captionOf(element: Element, conversion: Conversion): Run[] {
  if (element.localName === 'img') return [];
  const named = element.querySelector('figcaption');
  return toRuns(named === null ? [...element.childNodes] : [...named.childNodes], conversion);
}

/** Whether an element is a picture with the line under it and nothing else: a figure by its shape, whatever its tag. */
export function isFigureByShape(element: Element): boolean {
  if (element.querySelector('img') === null || element.querySelector('p + p,h2,h3,h4,ul,ol,table,blockquote,iframe,video,audio') !== null)
    return false;
  if (element.textContent.trim().length > 300 || !startsWithPicture(element)) return false;
  // A caption is one block, whatever breaks its lines: with a second one, text begins.
  return new Set(readLines(element).map((line) => line.block)).size <= 1;
}

function startsWithPicture(element: Element): boolean {
  let node: Node | null = element.firstChild;
  while (node !== null) {
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
    if (node.nodeType === 1) {
      const child = node as Element;
      if (child.localName === 'img' || child.localName === 'picture') return true;
      if (child.querySelector('img') !== null) return startsWithPicture(child);
      if (child.textContent.trim() !== '') return false;
    }
    node = node.nextSibling;
  }
  return false;
}
