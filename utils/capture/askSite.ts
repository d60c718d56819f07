import { readFeed, type SiteReading } from '@/utils/article/readFeed';
import { readPosts } from '@/utils/article/readPosts';
import { type SitePiece } from '@/utils/article/sitePiece';
import { keepSiteAnswer, siteAnswer } from '@/utils/library/siteAnswers';
import { feedAddress, perPage, postsAddress, type SiteQuestion } from '@/utils/publisher/siteAddresses';
import { fetchAnswer, type AnswerFault, type FetchedAnswer } from './fetchAnswer';
import { parseFeed } from './parseFeed';
import { hasPublisherAccess } from './publisherAccess';
import { letRest, restUntil } from './siteRest';
import { withoutStyles } from './withoutStyles';

/** By what the site is asked: its feeds, or its REST routes. */
export type SiteWay = 'feed' | 'posts';

/** `queued`: another search is before this one; `waiting`: the site is left alone until then, since it asked for that or so as not to press it. */
export type SiteProgress = { step: 'queued' } | { step: 'asking' } | { step: 'waiting'; until: number; because: 'busy' | 'politeness' };

export type SiteFault = AnswerFault | 'no-access';

/** A page of what the site has. `until`: before then the site is not to be asked again. */
export type SitePage =
  | { kind: 'page'; pieces: SitePiece[]; at: number; hasMore: boolean }
  | { kind: 'failed'; because: SiteFault; until?: number };

export interface AskOptions {
  signal: AbortSignal;
  onProgress?: ((progress: SiteProgress) => void) | undefined;
  /** Waits for so many milliseconds or until the signal is aborted. */
  pause?: ((milliseconds: number, signal: AbortSignal) => Promise<unknown>) | undefined;
}

/** How often a page is asked for, and after how many milliseconds again for the first time, the double for the second, where the site does not say itself. */
const tries = { most: 3, first: 2_000 };

/** The longest that somebody is let wait in front of the panel: what the site asks for beyond it ends the search, and is told with its time. */
const longestWait = 30_000;

/** Milliseconds for which the site is left alone when it was too busy at every try and did not say for how long. */
const restAfterwards = 60_000;

/** Milliseconds between two requests, as between two pages that somebody opens by hand. */
const politeness = 1_000;

/** Which numbers of pieces a page of a feed may be made to have: whatever is no such number is a last page. WordPress makes ten of itself, and sites are set to round numbers. */
const roundPage = 5;

let lastAsked = -Infinity;

/**
 * A page, from 1 on, of what the site has on a question: from what it answered within the last day, else from the site, one request at a time whichever page of ours asks, again after a
 * pause where it is busy or does not answer. Null where the question cannot be asked in this way. Never rejects. Only in a page: reading takes a parser.
 */
export async function askSite(question: SiteQuestion, page: number, way: SiteWay, options: AskOptions): Promise<SitePage | null> {
  const address = way === 'feed' ? feedAddress(question, page) : postsAddress(question, page);
  if (address === null) return null;
  const { signal, onProgress } = options;
  const kept = await siteAnswer(address, Date.now());
  if (kept) return pageOf(kept);
  if (!navigator.onLine) return { kind: 'failed', because: 'offline' };
  if (!(await hasPublisherAccess())) return { kind: 'failed', because: 'no-access' };
  onProgress?.({ step: 'queued' });
  try {
    return await navigator.locks.request('taccuino-site', { signal }, async () => {
      const meanwhile = await siteAnswer(address, Date.now());
      return meanwhile ? pageOf(meanwhile) : fetchAndKeep(address, page, way, options);
    });
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', because: 'cancelled' };
    throw error;
  }
}

function pageOf({ pieces, at, hasMore }: Omit<Extract<SitePage, { kind: 'page' }>, 'kind'>): SitePage {
  return { kind: 'page', pieces, at, hasMore };
}

async function fetchAndKeep(address: string, page: number, way: SiteWay, options: AskOptions): Promise<SitePage> {
  const fetched = await fetchPatiently(address, options);
  if (fetched.kind === 'failed') return fetched;
  const reading = way === 'feed' ? readFeedText(fetched.body) : readPostsText(fetched.body);
  if (reading.kind === 'other') return { kind: 'failed', because: 'other-answer' };
  const { pieces, entries } = reading;
  const hasMore =
    fetched.lastPage === null ? entries > 0 && entries % (way === 'feed' ? roundPage : perPage) === 0 : page < fetched.lastPage;
  const at = Date.now();
  // A search that cannot be kept is a search all the same.
  await keepSiteAnswer(address, pieces, hasMore, at);
  return pageOf({ pieces, at, hasMore });
}

type PatientAnswer = Extract<FetchedAnswer, { kind: 'answer' }> | Extract<SitePage, { kind: 'failed' }>;

async function fetchPatiently(address: string, { signal, onProgress, pause = elapse }: AskOptions): Promise<PatientAnswer> {
  const wait = async (milliseconds: number, because: 'busy' | 'politeness'): Promise<void> => {
    if (milliseconds <= 0) return;
    onProgress?.({ step: 'waiting', until: Date.now() + milliseconds, because });
    await pause(milliseconds, signal);
  };
  const resting = (await restUntil(Date.now())) ?? 0;
  if (resting - Date.now() > longestWait) return { kind: 'failed', because: 'busy', until: resting };
  await wait(resting - Date.now(), 'busy');
  // A clock that was set back makes nobody wait for longer.
  await wait(Math.min(politeness, lastAsked + politeness - Date.now()), 'politeness');
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted) return { kind: 'failed', because: 'cancelled' };
    onProgress?.({ step: 'asking' });
    const fetched = await fetchAnswer(address, signal);
    lastAsked = Date.now();
    if (fetched.kind === 'answer') return fetched;
    const { because, retryAfter } = fetched;
    if (because !== 'busy' && because !== 'no-answer') return { kind: 'failed', because };
    const next = Math.max(retryAfter ?? 0, tries.first * 2 ** (attempt - 1));
    if (attempt === tries.most || next > longestWait) {
      if (because === 'no-answer') return { kind: 'failed', because };
      return { kind: 'failed', because, until: await letRest(retryAfter ?? restAfterwards, Date.now()) };
    }
    await wait(next, 'busy');
  }
}

function readFeedText(body: string): SiteReading {
  const feed = parseFeed(body);
  return feed === null ? { kind: 'other' } : readFeed(feed, parseHtml);
}

function readPostsText(body: string): SiteReading {
  try {
    return readPosts(JSON.parse(body), parseHtml);
  } catch {
    return { kind: 'other' };
  }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(withoutStyles(html), 'text/html');
}

function elapse(milliseconds: number, signal: AbortSignal): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]).addEventListener('abort', resolve, { once: true });
  return signal.aborted ? Promise.resolve() : promise;
}
