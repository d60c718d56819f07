import { foldWording } from '@/utils/publisher/foldWording';
import { linkTarget } from './readHeaderLine';
import type { Line } from './readLines';

/** A tag's label is short (characters): a title is longer. */
const longestTag = 40;

/**
 * The links of a line that name tags: by the shape of their address, by what they say of themselves, or, two or more side by side, because each address is one
 * word of a kind they share and the label (`/temi/acqua/`, `/temi/reti/`).
 */
export function tagLinks(line: Line, address: string): Element[] {
  const links = [...new Set(line.pieces.flatMap(({ link }) => (link === null ? [] : [link])))];
  const named = links.filter((link) => linkTarget(link, address)?.shape === 'tag');
  if (named.length > 0 || links.length < 2) return named;
  const kinds = links.map((link) => kindOf(link, address));
  return kinds.every((kind) => kind !== null && kind === kinds[0]) ? links : [];
}

/** The first segment of an address of two whose second is the link's label; null for any other. */
function kindOf(link: Element, address: string): string | null {
  const target = linkTarget(link, address);
  const label = link.textContent.trim();
  if (target?.shape !== 'piece' || label.length > longestTag) return null;
  const [kind, slug, ...more] = new URL(target.address).pathname.split('/').filter((segment) => segment !== '');
  return kind !== undefined && slug !== undefined && more.length === 0 && slug === foldWording(label).replaceAll(' ', '-') ? kind : null;
}
