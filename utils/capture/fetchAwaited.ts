import { type Article } from '@/utils/article/article';
import { extractArticle } from '@/utils/article/extractArticle';
import { outcomeOf } from '@/utils/library/outcome';
import { saveArticle } from '@/utils/library/saveArticle';
import { whichAreSaved } from '@/utils/library/whichAreSaved';
import { foldText } from '@/utils/text/foldText';
import { knownBefore } from '@/utils/publisher/knownBefore';
import { slugOf } from '@/utils/publisher/slugOf';
import { awaitedPieces, forgetAwaited, noteAwaitFault, type AwaitedPiece, type AwaitFault } from './awaitedPieces';
import { fetchPage } from './fetchPage';
import { hasPublisherAccess } from './publisherAccess';
import { withoutStyles } from './withoutStyles';

/** Milliseconds between two pages, as between two that somebody opens by hand: the site is not to feel it. */
const politeness = 2_000;

/**
 * Fetches, reads and saves the pieces that wait for their text, one after the other with a pause between, each once in a run; for pages of ours, since a worker has no
 * parser for pages. One page at a time does it, and no other stands behind it, which would try again at once what has just failed; a run that dies is taken up by the
 * next. Without net or access nothing is tried, so that no attempt is spent. Ends when the signal is aborted.
 */
export async function fetchAwaited(signal: AbortSignal, pause: (milliseconds: number) => Promise<unknown> = elapse): Promise<void> {
  await navigator.locks.request('taccuino-awaited', { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    const tried = new Set<string>();
    for (let next = await nextAwaited(tried); next; next = await nextAwaited(tried)) {
      if (tried.size > 0) await pause(politeness);
      if (signal.aborted || !navigator.onLine || !(await hasPublisherAccess())) return;
      tried.add(next.address);
      if (!(await fetchOne(next))) return;
    }
  });
}

async function nextAwaited(tried: ReadonlySet<string>): Promise<AwaitedPiece | undefined> {
  return (await awaitedPieces()).find(({ address, state }) => state === 'wanted' && !tried.has(address));
}

/** Whether the run may go on: not when the library cannot be written. */
async function fetchOne(piece: AwaitedPiece): Promise<boolean> {
  const { address } = piece;
  // It may have been opened and saved in the meantime.
  const saved = await outcomeOf(() => whichAreSaved([address]));
  if (saved.kind === 'failed') return false;
  if (!saved.value.has(address)) {
    const fetched = await fetchPage(address);
    const read = fetched.kind === 'page' ? readFetched(fetched.html, fetched.address, piece) : fetched;
    if (read.kind === 'failed') {
      await noteAwaitFault(address, read.because, read.final);
      return true;
    }
    // The reader may not want it any more.
    if (!(await awaitedPieces()).some((other) => other.address === address)) return true;
    const outcome = await saveArticle(read.article, Date.now());
    if (outcome.kind === 'failed') {
      if (outcome.because === 'full') await noteAwaitFault(address, 'full', false);
      return false;
    }
  }
  await forgetAwaited(address);
  return true;
}

/**
 * The article of a fetched page. The address that was asked for stays one of its addresses where it has only moved: its end or its title is the same then. Where neither
 * is, the site has sent us on to something else, which nobody chose.
 */
function readFetched(
  html: string,
  address: string,
  { address: asked, title }: AwaitedPiece,
): { kind: 'article'; article: Article } | { kind: 'failed'; because: AwaitFault; final: true } {
  const extraction = extractArticle(new DOMParser().parseFromString(withoutStyles(html), 'text/html'), address);
  if (extraction.kind === 'not-an-article') {
    const { because } = extraction;
    return { kind: 'failed', because: because === 'login' || because === 'too-large' ? because : 'not-an-article', final: true };
  }
  const { article } = extraction;
  const isSame = slugOf(article.address) === slugOf(asked) || foldText(article.title) === foldText(title);
  if (!isSame) return { kind: 'failed', because: 'gone', final: true };
  const moved = article.address === asked ? [] : [asked];
  return { kind: 'article', article: { ...article, otherAddresses: [...knownBefore(article.address, article.otherAddresses), ...moved] } };
}

function elapse(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => AbortSignal.timeout(milliseconds).addEventListener('abort', resolve, { once: true }));
}
