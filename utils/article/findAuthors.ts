import { isName, namesOfByline } from '@/utils/publisher/bylineNames';
import type { Furniture } from '@/utils/publisher/furniture';
import type { Bounds } from './findBounds';
import type { Title } from './findTitle';
import { authorLinks, linkTo } from './readHeaderLine';
import type { Line } from './readLines';
import type { Metadata } from './readMetadata';

/** How far above the title and below the body a byline is looked for, in lines. */
const near = { above: 5, below: 14 };

/** Who signs the piece, one by one: the visible byline of the head, one above the title or below the body, faces that link to an author, else what the head says. */
export function findAuthors(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  bounds: Bounds,
  metadata: Metadata,
  root: Element,
  address: string,
): string[] {
  const signed = bounds.signed.flatMap(({ line }) => line.authors);
  if (signed.length > 0) return withShown([...new Set(signed)], metadata.authors, lines.slice(title.last + 1, bounds.head + 1));
  const above = bylines(lines, title.first - near.above, title.first - 1, wordings, address);
  if (above.length > 0) return above;
  const faces = facesBetween(lines[title.first], lines[bounds.head + 1], root, address);
  if (faces.length > 0) return faces;
  const below = bylines(lines, bounds.end - 2, bounds.end + near.below, wordings, address);
  return below.length > 0 ? below : metadata.authors;
}

/** With those whom the head of the page names as well, where the lines between title and body show them: a theme may part them in its own way. */
function withShown(signed: readonly string[], told: readonly string[], head: readonly Line[]): string[] {
  const text = head.map((line) => line.text).join(' ');
  const others = told.filter((name) => !signed.some((one) => one.includes(name)) && text.includes(name));
  if (others.length === 0) return [...signed];
  return [...signed, ...others].sort((one, other) => text.indexOf(one) - text.indexOf(other));
}

function bylines(lines: readonly Line[], from: number, to: number, wordings: readonly (Furniture | null)[], address: string): string[] {
  for (let index = Math.max(0, from); index <= to; index++) {
    const line = lines[index];
    if (line === undefined || ['same-section', 'same-author', 'comments', 'comment-form', 'footer'].includes(wordings[index] ?? ''))
      return [];
    const names = namesOfByline(line.text);
    const links = line.text.length <= 160 ? authorLinks(line, address) : [];
    if (names.length > 0) return links.length > names.length ? links : names;
    if (links.length > 0 && line.linked >= line.text.length * 0.7) return links;
  }
  return [];
}

/** Names told by the alternative text of a linked face between title and body. */
function facesBetween(title: Line | undefined, body: Line | undefined, root: Element, address: string): string[] {
  const [from, to] = [title?.pieces[0]?.node, body?.pieces[0]?.node];
  if (from === undefined) return [];
  const names = [...root.querySelectorAll('a[href] img[alt]')]
    .filter(
      (image) => (from.compareDocumentPosition(image) & 4) !== 0 && (to === undefined || (to.compareDocumentPosition(image) & 2) !== 0),
    )
    .filter((image) => linkTo(image.closest('a') ?? image, address) === 'author')
    .map((image) => (image.getAttribute('alt') ?? '').replace(/^(?:foto|ritratto|avatar|immagine)(?: del profilo)? di /iu, '').trim());
  return [...new Set(names.filter(isName))];
}
