import type { Image } from './article';
import { imageOf } from './toFigure';
import type { Line } from './readLines';
import type { Title } from './findTitle';
import { isCaption } from './isCaption';

/** The picture at the top: the first shown between the lines above the title and `body`, the first line of the body; null where none is. */
export function findLeadImage(root: Element, lines: readonly Line[], title: Title, body: Line | null, address: string): Image | null {
  const beforeLabel = lines[title.first - 2];
  // A caption above the label is that of a picture at the very top.
  const highest = beforeLabel !== undefined && isCaption(beforeLabel) ? title.first - 3 : title.first - 2;
  const above = lines[Math.max(0, highest)]?.pieces[0]?.node ?? null;
  const first = body?.pieces[0]?.node ?? null;
  for (const element of root.querySelectorAll('img')) {
    if (first !== null && (first.compareDocumentPosition(element) & 4) !== 0) return null;
    const after = above === null || (above.compareDocumentPosition(element) & 4) !== 0;
    const image = after && element.closest('nav,footer,form') === null ? imageOf(element, address) : null;
    if (image !== null && !leadsToAuthor(element)) return image;
  }
  return null;
}

function leadsToAuthor(image: Element): boolean {
  return /\/(?:author|autore|autori)\//u.test(image.closest('a')?.getAttribute('href') ?? '');
}
