import { articleAddress } from '@/utils/publisher/articleAddress';
import { linkShape } from '@/utils/publisher/linkShape';
import type { Metadata } from './readMetadata';

/**
 * Under which address a piece is kept and under which others it is known. The page's canonical address is believed only if it is of this
 * site and ends like the tab's, or the tab's has no slug (`?p=43`); otherwise it is one of the others, as the shortlink is.
 */
export function findAddresses(
  tab: string,
  { canonical, shortlink }: Pick<Metadata, 'canonical' | 'shortlink'>,
): { address: string; otherAddresses: string[] } | null {
  const own = articleAddress(tab);
  if (own === null) return null;
  const named = absolute(canonical, tab);
  const believed =
    named !== null && linkShape(named) !== 'home' && (slugOf(own) === '' || slugOf(own) === slugOf(named)) && slugOf(named) !== '';
  const address = believed ? named : own;
  const others = [own, named, absolute(shortlink, tab)].filter(
    (other) => other !== null && other !== address && linkShape(other) !== 'home',
  );
  return { address, otherAddresses: [...new Set(others)] as string[] };
}

function absolute(link: string | null, tab: string): string | null {
  return link !== null && link !== '' && URL.canParse(link, tab) ? articleAddress(new URL(link, tab).href) : null;
}

function slugOf(address: string): string {
  return new URL(address).pathname.split('/').findLast((segment) => segment !== '') ?? '';
}
