import { articleAddress } from './articleAddress';
import { slugOf } from './slugOf';

/**
 * The addresses among the links of a page under which its piece may be known from before it moved to `address`: its number on the site (`?p=7`), which stays,
 * and a canonical one that ends in the same words. Any other link may be of another piece, and would give its highlights to this one.
 */
export function knownBefore(address: string, links: readonly string[]): string[] {
  const named = links.map(articleAddress).filter((link) => link !== null && link !== address);
  return [...new Set(named as string[])].filter((link) => isNumber(link) || (slugOf(link) !== '' && slugOf(link) === slugOf(address)));
}

function isNumber(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search !== '';
}
