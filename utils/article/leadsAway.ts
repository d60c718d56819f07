import { isShareAddress } from '@/utils/publisher/isShareAddress';
import { linkTarget } from './readHeaderLine';
import type { Line } from './readLines';

/** Where a line leads that is nothing but links: another piece, another page of the site, a place on this one, a network to send it to, another site. */
export type Away = 'piece' | 'site' | 'here' | 'share' | 'elsewhere';

/** A line is nothing but links when this share of it is in them. */
const whollyLinked = 0.9;

/** Where a line leads that is nothing but links, by the first of them; null for any other line. `address` is the page's own. */
export function leadsAway(line: Line, address: string): Away | null {
  if (line.linked < line.text.length * whollyLinked) return null;
  const link = line.pieces.find((piece) => piece.link !== null)?.link ?? null;
  return link === null ? null : awayOf(link, address);
}

/** Where a link leads. */
export function awayOf(link: Element, address: string): Away | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '') return null;
  if (isShareAddress(href)) return 'share';
  const target = linkTarget(link, address);
  if (target === null) return /^(?:https?:)?\/\//iu.test(href) ? 'elsewhere' : 'here';
  if (target.address === address) return 'here';
  return target.shape === 'piece' ? 'piece' : target.shape === 'file' ? null : 'site';
}
