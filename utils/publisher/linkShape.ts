import { addressOf, site, tidiedPath } from './articleAddress';

/** What a page of the site is, by the shape of its address alone. A `piece` may still turn out to be a static page. */
export type LinkShape = 'home' | 'piece' | 'page' | 'section' | 'author' | 'tag' | 'search' | 'login' | 'file';

const listings: Readonly<Record<string, LinkShape>> = {
  category: 'section',
  sezione: 'section',
  categoria: 'section',
  sezioni: 'section',
  author: 'author',
  autore: 'author',
  autori: 'author',
  users: 'author',
  tag: 'tag',
  tags: 'tag',
  argomento: 'tag',
  argomenti: 'tag',
  tema: 'tag',
  temi: 'tag',
  topic: 'tag',
  topics: 'tag',
  search: 'search',
  cerca: 'search',
  login: 'login',
  accedi: 'login',
  'wp-login.php': 'login',
  page: 'home',
  'wp-content': 'file',
  'wp-json': 'file',
  feed: 'file',
};

/** The top sections, as the site's menu has them: their pages may stand under their bare name. */
const topSections = new Set(
  'attualita citta cultura economia-e-lavoro esteri europa finanza-e-soldi politica salute societa sostenibilita sport tecnologia-e-media'.split(
    ' ',
  ),
);

/** What the address leads to; null outside the publisher's site. A page of one segment without a dash is a section or a static page: `page`. */
export function linkShape(url: string): LinkShape | null {
  const path = url.startsWith(site) ? tidiedPath(url) : null;
  if (path !== null) return shapeOfPath(path);
  const parsed = URL.parse(url);
  return parsed === null || addressOf(parsed) === null ? null : shapeOf(parsed);
}

/** An address of another host, plainly written. */
const elsewhere = /^https?:\/\/(?!(?:www\.)?glistatigenerali\.com)[a-z][a-z.-]*\.[a-z]+(?:[/?#]|$)/u;

/**
 * What a link that says `href` on the page at `base`, an address of the publisher's site, leads to there, and its address; null outside the site. A page
 * has hundreds of links, and parsing all of them took a tenth of the time that reading it takes.
 */
export function linkedPlace(href: string, base: string): { shape: LinkShape; address: string } | null {
  const path = tidiedPath(href);
  if (path !== null) return { shape: shapeOfPath(path), address: site + path };
  const url = href === '' || elsewhere.test(href) ? null : URL.parse(href, base);
  const address = url === null ? null : addressOf(url);
  return url === null || address === null ? null : { shape: shapeOf(url), address };
}

/** The same for a parsed address that is known to be of the publisher's site. */
function shapeOf(url: URL): LinkShape {
  const { pathname, search } = url;
  if (search === '') return shapeOfPath(pathname);
  if (url.searchParams.has('s')) return 'search';
  return pathname === '/' && /^\d+$/u.test(url.searchParams.get('p') ?? '') ? 'piece' : shapeOfPath(pathname);
}

function shapeOfPath(path: string): LinkShape {
  const segments = path.split('/').filter((segment) => segment !== '');
  const first = segments[0];
  if (first === undefined) return 'home';
  const last = segments.at(-1) ?? '';
  const listing = listings[first];
  if (listing !== undefined) return listing;
  if (segments.includes('feed') || /\.\w{2,4}$/u.test(last)) return 'file';
  if (segments.at(-2) === 'page' && /^\d+$/u.test(last)) return 'section';
  // Days, months and years have archives.
  if (segments.every((segment) => /^\d{1,4}$/u.test(segment))) return 'section';
  if (segments.length > 1) return 'piece';
  return topSections.has(first) ? 'section' : 'page';
}
