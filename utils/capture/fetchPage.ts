import { articleAddress } from '@/utils/publisher/articleAddress';
import { type AwaitFault } from './awaitedPieces';
import { decodeText } from './decodeText';
import { readUpTo } from './readUpTo';

/** Bytes of a page at most: those of the site have some hundred thousand, and reading ends at 3 MB of text in any case. */
const largest = 8_000_000;

/** Milliseconds that a page may take. */
const patience = 20_000;

/** `address`: where the page stands in the end; `final`: asking again would give the same answer. */
export type FetchedPage = { kind: 'page'; address: string; html: string } | { kind: 'failed'; because: AwaitFault; final: boolean };

/**
 * Fetches a page of the publisher without cookies or referrer, within a time and a size. It is followed where it has moved on the site; a way that leads elsewhere is not
 * gone, since the pages of the extension may ask nobody else (their content security policy), and ends here in any case. Never rejects.
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  if (articleAddress(address) !== address) return failed('not-an-article', true);
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(patience) });
    if (!response.ok) return isGone(response) ? failed('gone', true) : failed('refused', false);
    const type = response.headers.get('content-type') ?? '';
    const end = articleAddress(response.url === '' ? address : response.url);
    if (end === null || !/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) return failed('not-an-article', true);
    const bytes = await readUpTo(response, largest);
    if (bytes === null) return failed('too-large', true);
    return { kind: 'page', address: end, html: decodeText(bytes, type) };
  } catch {
    return failed('unreachable', false);
  }
}

function isGone({ status }: Response): boolean {
  return status === 404 || status === 410;
}

function failed(because: AwaitFault, final: boolean): FetchedPage {
  return { kind: 'failed', because, final };
}
