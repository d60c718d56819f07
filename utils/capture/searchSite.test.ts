// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTo } from '@/tests/site/answer';
import { newestFirst, pieceAddress } from '@/tests/site/catalogue';
import { busySeconds, type FeedState } from '@/tests/site/feedStates';
import { pieces as sitePieces } from '@/tests/site/pieces';
import type { Piece } from '@/tests/site/piece';
import { themes } from '@/tests/site/themes';
import { libraryDatabase } from '@/utils/library/database';
import { searchSite, type SearchProgress } from './searchSite';

const site = 'https://www.glistatigenerali.com';
let state: { feeds: FeedState; rest: FeedState; pieces: readonly Piece[] };
/** What was asked for, path and query. */
let asked: string[];
let waited: number[];
let net: { onLine: boolean };
/** Each test on a day of its own: nothing was asked just before, and what was answered is too old. */
let today = Date.UTC(2026, 5, 1);
const never = new AbortController().signal;

/** The demo site, followed where it leads on; another host is a way that the policy of our pages closes. */
function answer(address: string): Response {
  const target = address.slice(site.length);
  asked.push(target);
  const { status, headers, body } = answerTo(target, { theme: themes.semantic, states: new Map(), pages: new Map(), ...state });
  const { location } = headers;
  if (location !== undefined) {
    const next = new URL(location, site).href;
    if (!next.startsWith(site)) throw new TypeError('Failed to fetch');
    asked.pop();
    return answer(next);
  }
  const response = new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
  Object.defineProperty(response, 'url', { value: address });
  return response;
}

/** The locks of a browser, which jsdom has not: one after the other, and given up while it waits. */
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request: async (_: string, { signal }: { signal: AbortSignal }, work: () => Promise<unknown>) => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<null>();
    last = promise;
    try {
      await before;
      signal.throwIfAborted();
      return await work();
    } finally {
      resolve(null);
    }
  },
};

const options = (more: object = {}) => ({
  signal: never,
  pause: (milliseconds: number) => {
    waited.push(milliseconds);
    vi.setSystemTime(Date.now() + milliseconds);
    return Promise.resolve();
  },
  ...more,
});
const search = (question: Parameters<typeof searchSite>[0], more: object = {}) => searchSite(question, options(more));
const found = async (question: Parameters<typeof searchSite>[0]) => {
  const outcome = await search(question);
  if (outcome.kind === 'failed') throw new Error(outcome.because);
  return outcome;
};
const ofPublication = newestFirst(sitePieces);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  state = { feeds: 'whole', rest: 'whole', pieces: sitePieces };
  [asked, waited, net] = [[], [], { onLine: true }];
  today += 48 * 60 * 60_000;
  vi.useFakeTimers({ toFake: ['Date'], now: today });
  vi.stubGlobal('fetch', (address: string) => Promise.resolve().then(() => answer(address)));
  vi.stubGlobal('navigator', { locks, get onLine() { return net.onLine; } }); // prettier-ignore
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a search', () => {
  it('asks the search feed once and gives its pieces', async () => {
    const { pieces, asked: words, isFewer, hasMore } = await found('perdite acquedotti');
    expect([words, isFewer]).toEqual(['perdite acquedotti', false]);
    expect(pieces.map(({ card }) => card.title)).toContain(sitePieces.find(({ slug }) => slug === 'l-acqua-che-perdiamo')?.title);
    expect(hasMore).toBe(false);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^\/\?s=.*&feed=rss2$/u);
  });

  it('asks for fewer words where nothing has them all, and says which', async () => {
    const { pieces, asked: words, isFewer } = await found('acquedotti ornitorinchi');
    expect([words, isFewer]).toEqual(['acquedotti', true]);
    expect(pieces.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(3);
    expect(waited).toEqual([1000, 1000]);
  });

  it('finds with an apostrophe of either form', async () => {
    const [straight, curved] = [await found("l'acqua"), await found('l’acqua')];
    expect(straight.pieces.length).toBeGreaterThan(0);
    expect(curved.pieces).toEqual(straight.pieces);
  });

  it('says so where nothing is found, and asks nothing for no word', async () => {
    expect(await found('ornitorinchi')).toMatchObject({ pieces: [], asked: 'ornitorinchi', hasMore: false });
    expect(asked).toHaveLength(1);
    expect(await found('e non solo')).toMatchObject({ pieces: [], hasMore: false });
    expect(asked).toHaveLength(1);
  });

  it('follows where the search has moved on the site', async () => {
    state.feeds = 'moved';
    expect((await found('acqua')).pieces.length).toBeGreaterThan(0);
  });
});

describe('next pages', () => {
  it('come one at a time until there are no more', async () => {
    const first = await found('ment');
    expect(first.pieces.map(({ card }) => card.address)).toEqual(ofPublication.slice(0, 10).map(pieceAddress));
    expect(first.hasMore).toBe(true);
    const second = await first.more(options());
    expect(second).toMatchObject({ kind: 'found', asked: 'ment', hasMore: false });
    expect(second.kind === 'found' && second.pieces.map(({ card }) => card.address)).toEqual(ofPublication.slice(10).map(pieceAddress));
    expect(second.kind === 'found' && (await second.more(options()))).toMatchObject({ kind: 'found', pieces: [], hasMore: false });
  });
});

describe('authors, sections and tags', () => {
  const [piece] = sitePieces;
  if (!piece) throw new Error('no pieces');
  it.each([
    [{ kind: 'author', name: piece.authors[0] ?? '' }],
    [{ kind: 'section', address: pieceAddress(piece) }],
    [{ kind: 'tag', tag: piece.tags[0] ?? '' }],
  ] as const)('have feeds of their own: %j', async (question) => {
    const { pieces } = await found(question);
    expect(pieces.map(({ card }) => card.address)).toContain(pieceAddress(piece));
    expect(asked[0]).toMatch(/\/feed\/$/u);
  });

  it('have nothing where nobody knows them', async () => {
    expect(await found({ kind: 'author', name: 'Nessuno Mai' })).toMatchObject({ pieces: [], hasMore: false });
    expect(await found({ kind: 'tag', tag: '#' })).toMatchObject({ pieces: [] });
    expect(asked).toEqual(['/author/nessuno-mai/feed/']);
  });
});

describe('what was answered', () => {
  it('stands for a day, by its whole address', async () => {
    const first = await found('acqua');
    vi.setSystemTime(Date.now() + 23 * 60 * 60_000);
    net.onLine = false;
    const again = await found('acqua');
    expect([again.pieces, again.at]).toEqual([first.pieces, first.at]);
    expect(asked).toHaveLength(1);
    net.onLine = true;
    await found('scuola');
    vi.setSystemTime(Date.now() + 2 * 60 * 60_000);
    await found('acqua');
    expect(asked).toHaveLength(3);
  });

  it('is not kept where it was no answer', async () => {
    [state.feeds, state.rest] = ['login', 'closed'];
    expect(await search('acqua')).toMatchObject({ because: 'other-answer' });
    state.feeds = 'whole';
    expect((await found('acqua')).pieces.length).toBeGreaterThan(0);
  });
});

describe('where the feeds do not answer', () => {
  it.each(['cut', 'login', 'firewall', 'huge', 'closed', 'sent to login'] as const)('(%s) the REST routes are asked', async (feeds) => {
    state.feeds = feeds;
    const { pieces } = await found('acquedotti');
    expect(pieces.length).toBeGreaterThan(0);
    expect(asked.map((target) => target.slice(0, 9))).toEqual([feeds === 'sent to login' ? '/wp-login' : '/?s=acque', '/wp-json/']);
  });

  it('the REST routes are asked for fewer words and next pages too, and the feeds no more', async () => {
    state.feeds = 'closed';
    const first = await found('ment ornitorinchi');
    expect(first).toMatchObject({ asked: 'ment', hasMore: true });
    expect(await first.more(options())).toMatchObject({ kind: 'found', asked: 'ment', hasMore: false });
    expect(asked.filter((target) => target.startsWith('/?s='))).toHaveLength(1);
  });

  it.each([
    ['cut', 'other-answer'],
    ['login', 'other-answer'],
    ['firewall', 'other-answer'],
    ['sent to login', 'other-answer'],
    ['huge', 'too-large'],
    ['closed', 'refused'],
  ] as const)('nor the REST routes, it says so: %s', async (feeds, because) => {
    [state.feeds, state.rest] = [feeds, 'closed'];
    expect(await search('acqua')).toEqual({ kind: 'failed', because });
  });
});

describe('a site that is busy', () => {
  it('is asked again after the time that it asks for', async () => {
    state.feeds = 'busy';
    const steps: SearchProgress[] = [];
    const outcome = search('acqua', {
      onProgress: (progress: SearchProgress) => {
        steps.push(progress);
        if (progress.step === 'waiting') state.feeds = 'whole';
      },
    });
    expect(await outcome).toMatchObject({ kind: 'found' });
    expect(waited).toEqual([busySeconds * 1000]);
    expect(steps.map(({ step }) => step)).toEqual(['queued', 'asking', 'waiting', 'asking']);
    expect(steps[2]).toMatchObject({ because: 'busy', until: today + busySeconds * 1000 });
  });

  it('is asked three times, each time after longer, and then left alone by all searches', async () => {
    state.feeds = 'fault';
    expect(await search('acqua')).toEqual({ kind: 'failed', because: 'busy', until: Date.now() + 60_000 });
    expect(waited).toEqual([2000, 4000]);
    expect(asked).toHaveLength(3);
    expect(await search('scuola')).toMatchObject({ because: 'busy' });
    expect(asked).toHaveLength(3);
    state.feeds = 'whole';
    vi.setSystemTime(Date.now() + 60_000);
    expect(await search('scuola')).toMatchObject({ kind: 'found' });
  });

  it('is asked again where its connection breaks, and then said not to answer', async () => {
    state.feeds = 'sent away';
    expect(await search('acqua')).toEqual({ kind: 'failed', because: 'no-answer' });
    expect(waited).toEqual([2000, 4000]);
    expect(asked.every((target) => target.startsWith('/?s=acqua'))).toBe(true);
  });
});

describe('is not even begun', () => {
  it('without a net', async () => {
    net.onLine = false;
    expect(await search('acqua')).toEqual({ kind: 'failed', because: 'offline' });
    expect(asked).toEqual([]);
  });

  it('without access to the site', async () => {
    vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
    expect(await search('acqua')).toEqual({ kind: 'failed', because: 'no-access' });
    expect(asked).toEqual([]);
  });

  it('when it was given up', async () => {
    expect(await search('acqua', { signal: AbortSignal.abort() })).toEqual({ kind: 'failed', because: 'cancelled' });
    expect(asked).toEqual([]);
  });
});

it('is given up while the site is left alone', async () => {
  state.feeds = 'busy';
  const wish = new AbortController();
  const onProgress = ({ step }: SearchProgress) => {
    if (step === 'waiting') wish.abort();
  };
  expect(await search('acqua', { signal: wish.signal, onProgress })).toEqual({ kind: 'failed', because: 'cancelled' });
  expect(asked).toHaveLength(1);
});

it('asks one at a time, whoever asks, and the second finds what the first brought', async () => {
  let open = 0;
  let most = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return answer(address);
  });
  await Promise.all([search('acqua'), search('scuola'), search('acqua')]);
  expect(most).toBe(1);
  expect(asked).toHaveLength(2);
});

it('finds what cannot be kept', async () => {
  libraryDatabase().close({ disableAutoOpen: true });
  expect((await found('acqua')).pieces.length).toBeGreaterThan(0);
});
