/** The REST route of posts of the demo site, in WordPress's shape. */
import { newestFirst, pieceAddress } from './catalogue';
import { escapeText } from './markup';
import type { Piece } from './piece';
import { contentOf, searchPieces } from './searchPieces';

/** The answer of the REST route of posts at an address; null for any other route, which does not exist here. */
export function restAt(url: URL, pieces: readonly Piece[]): { status: number; headers: Record<string, string>; body: string } | null {
  if (url.pathname !== '/wp-json/wp/v2/posts') return null;
  const { searchParams: asked } = url;
  const [perPage, page] = [Number(asked.get('per_page') ?? 10), Number(asked.get('page') ?? 1)];
  if (perPage < 1 || perPage > 100) return refusal('rest_invalid_param', 'Invalid parameter(s): per_page');
  const searched = asked.get('search') ?? '';
  const found = searched === '' ? newestFirst(pieces) : searchPieces(searched, pieces);
  const inTitle = (piece: Piece): boolean => piece.title.toLowerCase().includes(searched.toLowerCase());
  const ordered = asked.get('orderby') === 'relevance' ? [...found.filter(inTitle), ...found.filter((piece) => !inTitle(piece))] : found;
  const pages = Math.ceil(found.length / perPage);
  if (page > Math.max(1, pages))
    return refusal('rest_post_invalid_page_number', 'The page number requested is larger than the number of pages available.');
  const posts = ordered.slice((page - 1) * perPage, page * perPage).map((piece) => post(piece, asked.has('_embed')));
  const headers = { 'x-wp-total': String(found.length), 'x-wp-totalpages': String(pages) };
  return { status: 200, headers: { 'content-type': restType, ...headers }, body: JSON.stringify(posts) };
}

const restType = 'application/json; charset=UTF-8';

function refusal(code: string, message: string) {
  return { status: 400, headers: { 'content-type': restType }, body: JSON.stringify({ code, message, data: { status: 400 } }) };
}

function post(piece: Piece, embeds: boolean): object {
  const terms = [
    [{ taxonomy: 'category', name: escapeText(piece.section) }],
    piece.tags.map((name) => ({ taxonomy: 'post_tag', name: escapeText(name) })),
  ];
  return {
    id: piece.id,
    // Rome, without a zone.
    date: piece.publishedAt.slice(0, 19),
    date_gmt: new Date(piece.publishedAt).toISOString().slice(0, 19),
    link: pieceAddress(piece),
    title: { rendered: escapeText(piece.title) },
    excerpt: { rendered: `<p>${escapeText(piece.standfirst.join(' '))}</p>\n`, protected: false },
    content: { rendered: contentOf(piece), protected: false },
    ...(embeds && { _embedded: { author: [{ name: piece.authors.join(', ') }], 'wp:term': terms } }),
  };
}
