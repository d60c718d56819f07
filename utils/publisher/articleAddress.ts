/** The identity of a piece: `https://www.glistatigenerali.com/…/`. */
export type Address = string;

/** Where all addresses of pieces begin. */
export const site = 'https://www.glistatigenerali.com';

const hosts = new Set(['www.glistatigenerali.com', 'glistatigenerali.com']);

/** An address of this site as it writes nearly all of its own, whole or from its root: there is nothing in it to parse or to tidy. */
const tidied = /^(?:https:\/\/www\.glistatigenerali\.com)?(?<path>(?:\/[\w-]+)*\/)(?:#.*)?$/u;

/** The path of such an address; null for any other, which has to be parsed: that takes twenty times as long. */
export function tidiedPath(href: string): string | null {
  const path = tidied.exec(href)?.groups?.['path'];
  return path === undefined || /\/(?:amp|comment-page-\d+)\/$/u.test(path) ? null : path;
}

/**
 * The one address under which a page of the publisher is known: https, www host, no query but a numeric `p`, no fragment or text
 * directive, no `/amp/` or `/comment-page-2/`, one trailing slash. Null for an address that is not of the publisher's site, or not one at all.
 */
export function articleAddress(url: string): Address | null {
  const path = url.startsWith(site) ? tidiedPath(url) : null;
  if (path !== null) return site + path;
  const parsed = URL.parse(url);
  return parsed === null ? null : addressOf(parsed);
}

/** The same for an address that is parsed already. */
export function addressOf(url: URL): Address | null {
  const { protocol, hostname, port, pathname, search } = url;
  if ((protocol !== 'https:' && protocol !== 'http:') || port !== '' || !hosts.has(hostname)) return null;
  const post = search === '' ? null : url.searchParams.get('p');
  return `${site}${tidyPath(pathname)}${post !== null && /^\d+$/u.test(post) ? `?p=${post}` : ''}`;
}

function tidyPath(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  while (/^(amp|comment-page-\d+)$/u.test(segments.at(-1) ?? '')) segments.pop();
  const tidy = segments.join('/').replace(/%[0-9a-f]{2}/gu, (escape) => escape.toUpperCase());
  // A file keeps its name: with a slash after it the server would not know it.
  return tidy === '' ? '/' : `/${tidy}${/\.\w{2,4}$/u.test(tidy) ? '' : '/'}`;
}
