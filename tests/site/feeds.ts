/** The feeds of the demo site in WordPress's shape: of a search, of the site, of sections, authors and tags, with their next pages. */
import { authorPath, newestFirst, pieceAddress, sectionPath, siteAddress, tagPath, utcStamp } from './catalogue';
import { sections, words } from './furniture';
import { asIs, escapeText, join, markup, type Markup } from './markup';
import type { Piece } from './piece';
import { contentOf, searchPieces } from './searchPieces';

export const feedType = 'application/rss+xml; charset=UTF-8';

const perPage = 10;

/** What a feed lists, and how it calls itself. */
interface Listing {
  title: string;
  pieces: readonly Piece[];
}

/** The answer of a feed at an address: its page with WordPress's headers, 404 with an empty feed after the last; null where no feed stands. */
export function feedAt(url: URL, pieces: readonly Piece[]): { status: number; headers: Record<string, string>; body: string } | null {
  const listing = listingAt(url, pieces);
  if (listing === null) return null;
  const page = Number(url.searchParams.get('paged') ?? 1);
  const items = newestFirst(listing.pieces).slice((page - 1) * perPage, page * perPage);
  const beyond = page > 1 && items.length === 0;
  const changed = new Date(utcStamp(newestFirst(pieces)[0]?.publishedAt ?? '2020-01-01T00:00:00+01:00')).toUTCString();
  // Every feed of the site has the same ones.
  const headers = { 'content-type': feedType, 'last-modified': changed, etag: '"0e9e55446c9f3cb1ac48a236930d4a32"' };
  return { status: beyond ? 404 : 200, headers, body: feed(listing.title, url, items) };
}

function listingAt(url: URL, pieces: readonly Piece[]): Listing | null {
  const path = decodeURI(url.pathname);
  const searched = /^\/search\/([^/]+)\/feed\/rss2\/$/u.exec(path)?.[1] ?? (path === '/' ? url.searchParams.get('s') : null);
  if (searched !== null && (path !== '/' || url.searchParams.get('feed') === 'rss2'))
    return { title: `Risultati della ricerca per “${searched}”`, pieces: searchPieces(searched, pieces) };
  if (path === '/feed/') return { title: words.siteName, pieces };
  if (!path.endsWith('/feed/')) return null;
  const of = path.slice(0, -'feed/'.length);
  if (of.startsWith('/category/')) return { title: words.siteName, pieces: pieces.filter((piece) => isIn(piece, of)) };
  // An author or a tag that nobody knows has a feed too, an empty one.
  if (of.startsWith('/author/'))
    return { title: words.siteName, pieces: pieces.filter((piece) => piece.authors.some((name) => authorPath(name) === of)) };
  if (of.startsWith('/tag/'))
    return { title: words.siteName, pieces: pieces.filter((piece) => piece.tags.some((tag) => tagPath(tag) === of)) };
  return null;
}

function isIn({ section, parentSection }: Piece, path: string): boolean {
  const top = sections.some(([name]) => name === parentSection);
  return (top && sectionPath(parentSection) === path) || sectionPath(section, parentSection) === path;
}

function feed(title: string, url: URL, items: readonly Piece[]): string {
  return markup`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>${title} – ${words.siteName}</title>
	<atom:link href="${siteAddress}${url.pathname}${url.search}" rel="self" type="application/rss+xml" />
	<link>${siteAddress}</link>
	<description>${words.mission}</description>
	<language>it-IT</language>
	<generator>https://wordpress.org/?v=6.1.9</generator>
${join(items.map(item))}</channel>
</rss>
`.source;
}

function item(piece: Piece): Markup {
  const address = pieceAddress(piece);
  return markup`	<item>
		<title>${piece.title}</title>
		<link>${address}</link>
					<comments>${address}#comments</comments>

		<dc:creator>${marked(piece.authors.join(', '))}</dc:creator>
		<pubDate>${rfc822(piece.publishedAt)}</pubDate>
${join([piece.section, ...piece.tags].map((label) => markup`				<category>${marked(label)}</category>\n`))}		<guid isPermaLink="false">${siteAddress}/?p=${piece.id}</guid>

					<description>${marked(escapeText(piece.standfirst.join(' ')))}</description>
										<content:encoded>${marked(contentOf(piece))}</content:encoded>

					<wfw:commentRss>${address}feed/</wfw:commentRss>
			<slash:comments>${piece.comments.length}</slash:comments>
			</item>
`;
}

function marked(text: string): Markup {
  return asIs(`<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`);
}

/** In UTC, as WordPress writes it. */
function rfc822(at: string): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
