import type { Image } from './article';
import { imageOf } from './toFigure';
import type { Line } from './readLines';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';

/** The picture at the top, shown in the head or between head and body, or right above the title; null where none is shown. */
export function findLeadImage(
  root: Element,
  lines: readonly Line[],
  title: Title,
  bounds: Bounds,
  container: Element | null,
  address: string,
): Image | null {
  const above = lines[Math.max(0, title.first - 2)]?.pieces[0]?.node ?? null;
  const firstOfBody = lines
    .slice(bounds.head + 1, bounds.end)
    .find((line) => container?.contains(line.block) === true && line.block.closest('figure') === null);
  const body = (firstOfBody ?? lines[bounds.head + 1])?.pieces[0]?.node ?? null;
  for (const element of root.querySelectorAll('img')) {
    const after = above === null || (above.compareDocumentPosition(element) & 4) !== 0;
    const before = body === null || (body.compareDocumentPosition(element) & 2) !== 0;
    if (!before) return null;
    const inside = container !== null && container.contains(element) && container !== root;
    const image = after && !inside && element.closest('nav,footer,form') === null ? imageOf(element, address) : null;
    if (image !== null && !leadsToAuthor(element)) return image;
  }
  return null;
}

function leadsToAuthor(image: Element): boolean {
  return /\/(?:author|autore|autori)\//u.test(image.closest('a')?.getAttribute('href') ?? '');
}
