/** What the demo site answers to a path: the publisher's address shapes, with WordPress's redirects and statuses. */
import { pieceAddress, piecePath, siteAddress } from './catalogue';
import { feedAt } from './feeds';
import { inState, type FeedState } from './feedStates';
import type { Piece, SiteImage } from './piece';
import { drawPicture } from './picture';
import { restAt } from './restRoutes';
import type { PageState, Theme } from './themes/theme';
import { viewOf } from './viewOf';
import { dyingPage, loginPage } from './wordpressPages';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export interface SiteState {
  pieces: readonly Piece[];
  theme: Theme;
  /** Pieces whose page does not arrive whole, by slug. */
  states: ReadonlyMap<string, PageState>;
  /** Pages served as they are, by path. */
  pages: ReadonlyMap<string, () => string>;
  /** How its feeds, and how its REST routes, answer. */
  feeds: FeedState;
  rest: FeedState;
}

/** The answer to a path with its query, as the site stands. */
export function answerTo(target: string, site: SiteState): Answer {
  const url = new URL(target, siteAddress);
  const path = decodeURI(url.pathname);
  const own = site.pages.get(path);
  if (own) return page(own());
  if (path.startsWith('/wp-content/uploads/')) return picture(path.slice('/wp-content/uploads/'.length), site);
  if (path === '/favicon.ico') return { ...redirect('/wp-content/uploads/icona.png'), status: 302 };
  if (path === '/wp-login.php') return page(loginPage());
  if (path === '/wp-comments-post.php') return page(dyingPage('Per inviare un commento bisogna aver fatto il login.'), 403);
  const feed = feedAt(url, site.pieces);
  if (feed) return inState(feed, site.feeds, movedTo(url));
  if (path.startsWith('/wp-json/')) return rest(url, site);
  if (path === '/' && url.searchParams.has('p')) return shortlink(Number(url.searchParams.get('p')), site);
  if (!path.endsWith('/')) return redirect(`${url.pathname}/${url.search}`);

  const piece = site.pieces.find((one) => piecePath(one) === path);
  if (piece) return page(site.theme.article({ piece, all: site.pieces, state: site.states.get(piece.slug) ?? 'whole' }));
  const view = viewOf(path, url.searchParams, site.pieces);
  return page(site.theme.page(view), view.kind === 'missing' ? 404 : 200);
}

function page(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body };
}

/** Where a search has its feed by WordPress's other address; null where it is there already, and for other feeds, which do not move. */
function movedTo({ searchParams }: URL): string | null {
  const words = searchParams.get('s');
  return words === null ? null : `/search/${encodeURIComponent(words)}/feed/rss2/`;
}

/** Without a route, or closed to those who have not logged in, REST answers in JSON. */
function rest(url: URL, site: SiteState): Answer {
  const none = (status: number, code: string): Answer => ({
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: JSON.stringify({ code }),
  });
  if (site.rest === 'closed') return none(401, 'rest_not_logged_in');
  const found = restAt(url, site.pieces);
  return found === null ? none(404, 'rest_no_route') : inState(found, site.rest, null);
}

function redirect(location: string): Answer {
  return { status: 301, headers: { location, 'x-redirect-by': 'WordPress' }, body: '' };
}

function shortlink(id: number, site: SiteState): Answer {
  const piece = site.pieces.find((one) => one.id === id);
  return piece ? redirect(pieceAddress(piece)) : page(site.theme.page({ kind: 'missing', path: '/' }), 404);
}

const drawn = new Map<string, Buffer>();

function picture(file: string, site: SiteState): Answer {
  const { width, height } = imagesOf(site.pieces).find((image) => image.file === file) ?? { width: 64, height: 64 };
  const key = `${file} ${width} ${height}`;
  const body = drawn.get(key) ?? drawPicture(file, { width, height });
  drawn.set(key, body);
  return { status: 200, headers: { 'content-type': 'image/png', 'cache-control': 'max-age=3600' }, body };
}

function imagesOf(pieces: readonly Piece[]): Pick<SiteImage, 'file' | 'width' | 'height'>[] {
  return pieces.flatMap((piece) => [
    ...(piece.leadImage ? [piece.leadImage] : []),
    ...piece.blocks.flatMap((block) =>
      block.kind === 'figure'
        ? [{ file: block.image.address.split('/').at(-1)!, width: block.image.width ?? 64, height: block.image.height ?? 64 }]
        : [],
    ),
  ]);
}
