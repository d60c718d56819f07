import { createServer as createPlainServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerTo, type SiteState } from './answer';
import { siteCertificate } from './certificate';
import type { FeedState } from './feedStates';
import type { Piece } from './piece';
import { themes } from './themes';
import type { PageState, ThemeName } from './themes/theme';
import { dyingPage } from './wordpressPages';

export interface SiteRequest {
  method: string;
  /** Path and query. */
  target: string;
  /** What the browser says of the request: `document`, `image`, `empty` for a fetch; undefined where it says nothing. */
  destination: string | undefined;
  cookie: string | undefined;
  referrer: string | undefined;
}

export interface Site {
  http: number;
  https: number;
  requests: readonly SiteRequest[];
  /** The pieces as they stand, edits included. */
  pieces(): readonly Piece[];
  /** Builds the site anew in another theme, from the next request on. */
  useTheme(name: ThemeName): void;
  /** Changes a piece, as an author does after publishing. Throws on an unknown slug. */
  edit(slug: string, change: (piece: Piece) => Piece): void;
  /** Lets the page of a piece arrive whole, still loading, or cut off. */
  show(slug: string, state: PageState): void;
  /** Serves a page as it is at a path. */
  serve(path: string, page: () => string): void;
  /** Lets the feeds, or the REST routes, answer otherwise from the next request on. */
  answerFeeds(state: FeedState): void;
  answerRest(state: FeedState): void;
  /** Keeps answers to a path (without its query, or with all of it) waiting until the returned function is called. */
  hold(path: string): () => void;
  /** Answers a path (without its query, or with all of it) with an error status until the returned function is called; 0 breaks the connection. */
  fail(path: string, status: number): () => void;
  close(): Promise<void>;
}

/** Serves the demo site on this machine over http and https, on free ports unless `port` names the one for https. */
export async function startSite({
  pieces,
  theme = 'semantic',
  port = 0,
}: {
  pieces: readonly Piece[];
  theme?: ThemeName;
  port?: number;
}): Promise<Site> {
  let current = [...pieces];
  let themeName = theme;
  const states = new Map<string, PageState>();
  const pages = new Map<string, () => string>();
  const held = new Map<string, Promise<void>>();
  const failing = new Map<string, number>();
  const requests: SiteRequest[] = [];
  let feeds: FeedState = 'whole';
  let rest: FeedState = 'whole';

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    const path = target.split('?')[0] ?? '/';
    const { headers, method = 'GET' } = request;
    requests.push({
      method,
      target,
      destination: headers['sec-fetch-dest'],
      cookie: headers.cookie,
      referrer: headers.referer,
    });
    await (held.get(target) ?? held.get(path));
    const failure = failing.get(target) ?? failing.get(path);
    if (failure === 0) {
      request.socket.destroy();
      return;
    }
    if (failure !== undefined) {
      response.writeHead(failure, { 'content-type': 'text/html; charset=UTF-8' });
      response.end(dyingPage('Si è verificato un errore critico in questo sito.'));
      return;
    }
    const state: SiteState = { pieces: current, theme: themes[themeName], states, pages, feeds, rest };
    const { status, headers: answered, body } = answerTo(target, state);
    response.writeHead(status, answered);
    response.end(method === 'HEAD' ? '' : body);
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => void respond(request, response);
  const { key, cert } = await siteCertificate();
  const secure = createSecureServer({ key, cert }, listener);
  const plain = createPlainServer(listener);
  const [https, http] = await Promise.all([listen(secure, port), listen(plain, 0)]);

  return {
    http,
    https,
    requests,
    pieces: () => current,
    useTheme: (name) => {
      themeName = name;
    },
    edit: (slug, change) => {
      if (!current.some((piece) => piece.slug === slug)) throw new Error(`no piece has the slug ${slug}`);
      current = current.map((piece) => (piece.slug === slug ? change(piece) : piece));
    },
    show: (slug, state) => void states.set(slug, state),
    serve: (path, page) => void pages.set(path, page),
    answerFeeds: (state) => {
      feeds = state;
    },
    answerRest: (state) => {
      rest = state;
    },
    hold: (path) => {
      const { promise, resolve } = Promise.withResolvers<undefined>();
      held.set(path, promise);
      return () => {
        held.delete(path);
        resolve(undefined);
      };
    },
    fail: (path, status) => {
      failing.set(path, status);
      return () => void failing.delete(path);
    },
    close: async () => {
      await Promise.all([stop(secure), stop(plain)]);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
