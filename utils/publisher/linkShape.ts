import { addressOf } from './articleAddress';

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
  const parsed = URL.parse(url);
  return parsed === null || addressOf(parsed) === null ? null : shapeOf(parsed);
}

/** The same for a parsed address that is known to be of the publisher's site. */
export function shapeOf(url: URL): LinkShape {
  const { pathname, search } = url;
  if (search !== '' && url.searchParams.has('s')) return 'search';
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const [first, last] = [segments[0] ?? '', segments.at(-1) ?? ''];
  if (first === '') return search !== '' && /^\d+$/u.test(url.searchParams.get('p') ?? '') ? 'piece' : 'home';
  const listing = listings[first];
  if (listing !== undefined) return listing;
  if (segments.includes('feed') || /\.\w{2,4}$/u.test(last)) return 'file';
  if (segments.at(-2) === 'page' && /^\d+$/u.test(last)) return 'section';
  // Days, months and years have archives.
  if (segments.every((segment) => /^\d{1,4}$/u.test(segment))) return 'section';
  if (segments.length === 1 && topSections.has(first)) return 'section';
  return segments.length === 1 ? 'page' : 'piece';
}
