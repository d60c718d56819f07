import { isShareAddress } from '@/utils/publisher/isShareAddress';
import type { Image } from './article';
import type { Bounds } from './findBounds';
import { imageOf } from './toFigure';
import type { Line } from './readLines';
import type { Title } from './findTitle';
import { isCaption } from './isCaption';

/** The picture at the top: the first shown between the lines above the title and `body`, the first line of the body; null where none is. A face beside the byline is none, nor a button. */
export function findLeadImage(
  root: Element,
  lines: readonly Line[],
  title: Title,
  signed: Bounds['signed'],
  body: Line | null,
  address: string,
): Image | null {
  const beforeLabel = lines[title.first - 2];
  // A caption above the label is that of a picture at the very top.
  const highest = beforeLabel !== undefined && isCaption(beforeLabel) ? title.first - 3 : title.first - 2;
  const above = lines[Math.max(0, highest)]?.pieces[0]?.node ?? null;
  const first = body?.pieces[0]?.node ?? null;
  for (const element of root.querySelectorAll('img')) {
    if (first !== null && (first.compareDocumentPosition(element) & 4) !== 0) return null;
    const after = above === null || (above.compareDocumentPosition(element) & 4) !== 0;
    const image = after && element.closest('nav,footer,form') === null ? imageOf(element, address) : null;
    if (image !== null && !leadsToAuthor(element) && !isButton(element, root) && !standsBesideByline(element, image, signed, lines))
      return image;
  }
  return null;
}

function leadsToAuthor(image: Element): boolean {
  return /\/(?:author|autore|autori)\//u.test(image.closest('a')?.getAttribute('href') ?? '');
}

/** A picture that stands in so many links of the page is a sign. */
const mostLinked = 3;

/** Whether a picture is what one presses to send the page on. */
function isButton(image: Element, root: Element): boolean {
  const link = image.closest('a');
  if (link === null) return false;
  if (isShareAddress(link.getAttribute('href') ?? '')) return true;
  const source = image.getAttribute('src');
  return [...root.querySelectorAll('a img')].filter((one) => one.getAttribute('src') === source).length >= mostLinked;
}

/** Whether the first element around a picture that says anything says who signs and when, while the picture says nothing, or a name of these. */
function standsBesideByline(element: Element, image: Image, signed: Bounds['signed'], lines: readonly Line[]): boolean {
  const names = signed.flatMap(({ line }) => line.authors);
  if (image.alternative !== '' && !names.some((name) => image.alternative.includes(name))) return false;
  const bylines = signed.flatMap(({ index }) => lines[index] ?? []);
  for (let around = element.parentElement; around !== null && bylines.length > 0; around = around.parentElement) {
    if (around.textContent.trim() === '') continue;
    const holder = around;
    const said = bylines.filter((line) => holder.contains(line.block)).reduce((sum, line) => sum + line.text.length, 0);
    return said >= holder.textContent.trim().length * mostlyByline;
  }
  return false;
}

/** Separators and the reading time may stand in a byline too. */
const mostlyByline = 0.6;
