import { type SitePiece } from '@/utils/article/sitePiece';
import { type SiteQuestion } from '@/utils/publisher/siteAddresses';
import { siteTries } from '@/utils/related/siteTries';
import { askSite, type AskOptions, type SiteFault, type SitePage, type SiteProgress, type SiteWay } from './askSite';

/** How far a search has come; `words` are those that it is asking for now, empty for a question that is not of words. */
export type SearchProgress = Exclude<SiteProgress, { step: 'asking' }> | { step: 'asking'; words: string };

export interface SearchOptions extends Omit<AskOptions, 'onProgress'> {
  onProgress?: (progress: SearchProgress) => void;
}

/**
 * What the site has. `asked`: the words that found it, `isFewer` where these are not all that were given, since nothing has them all; `at`: when the site said so, in milliseconds since 1970; `more`: the next
 * page alone. Of a failure `until` says when the site may be asked again.
 */
export type SiteAnswer =
  | {
      kind: 'found';
      pieces: SitePiece[];
      asked: string;
      isFewer: boolean;
      at: number;
      hasMore: boolean;
      more: (options: SearchOptions) => Promise<SiteAnswer>;
    }
  | { kind: 'failed'; because: SiteFault; until?: number };

/** Pages of one search at most: whoever wants more reads the site's own. */
const mostPages = 20;

/** What feeds may fail with while the REST routes answer: some sites close the one, some the other. */
const otherWay: ReadonlySet<SiteFault> = new Set(['other-answer', 'refused', 'too-large']);

/**
 * Searches the publisher's site, only ever because the reader asked for it: for words (all of which must occur; fewer are asked for where nothing has them all), or for the pieces of an
 * author, a section or a tag. It asks the feeds, and the REST routes where those do not answer as feeds. What was found is in the site's order: ranking is up to who asks. Never rejects.
 */
export async function searchSite(question: string | SiteQuestion, options: SearchOptions): Promise<SiteAnswer> {
  const asked: SiteQuestion = typeof question === 'string' ? { kind: 'words', words: question } : question;
  const tries = asked.kind === 'words' ? siteTries(asked.words).map(({ words, sent }) => ({ words, question: wordsSent(sent) })) : [];
  const all = asked.kind === 'words' ? tries : [{ words: '', question: asked }];
  let way: SiteWay = 'feed';
  let answer: SiteAnswer = nothing(asked.kind === 'words' ? asked.words : '');
  for (const [index, { words, question: tried }] of all.entries()) {
    const found = await askEitherWay(tried, way, words, options);
    if (found.page.kind === 'failed') return found.page;
    way = found.way;
    answer = answerOf(found.page, { question: tried, way, words, isFewer: index > 0, number: 1 });
    if (found.page.pieces.length > 0) break;
  }
  return answer;
}

function wordsSent(words: string): SiteQuestion {
  return { kind: 'words', words };
}

interface Asked {
  question: SiteQuestion;
  way: SiteWay;
  words: string;
  isFewer: boolean;
  number: number;
}

function answerOf({ pieces, at, hasMore }: Extract<SitePage, { kind: 'page' }>, asked: Asked): SiteAnswer {
  const { question, way, words, isFewer, number } = asked;
  const more = async (options: SearchOptions): Promise<SiteAnswer> => {
    const page = await askSite(question, number + 1, way, withWords(options, words));
    if (page === null) return nothing(words);
    return page.kind === 'failed' ? page : answerOf(page, { ...asked, number: number + 1 });
  };
  return { kind: 'found', pieces, asked: words, isFewer, at, hasMore: hasMore && number < mostPages, more };
}

/** The answer to a question that is none: a search for no word, an author whose name makes no address. */
function nothing(words: string): SiteAnswer {
  return {
    kind: 'found',
    pieces: [],
    asked: words,
    isFewer: false,
    at: Date.now(),
    hasMore: false,
    more: () => Promise.resolve(nothing(words)),
  };
}

async function askEitherWay(
  question: SiteQuestion,
  way: SiteWay,
  words: string,
  options: SearchOptions,
): Promise<{ page: SitePage; way: SiteWay }> {
  const asking = withWords(options, words);
  const page = (await askSite(question, 1, way, asking)) ?? { kind: 'page', pieces: [], at: Date.now(), hasMore: false };
  if (way === 'posts' || page.kind === 'page' || !otherWay.has(page.because)) return { page, way };
  const other = await askSite(question, 1, 'posts', asking);
  return other?.kind === 'page' ? { page: other, way: 'posts' } : { page: other?.because === 'cancelled' ? other : page, way };
}

function withWords({ onProgress, ...options }: SearchOptions, words: string): AskOptions {
  return { ...options, onProgress: (progress) => onProgress?.(progress.step === 'asking' ? { step: 'asking', words } : progress) };
}
