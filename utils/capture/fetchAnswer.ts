import { isPublisherAddress } from '@/utils/publisher/isPublisherAddress';
import { decodeText } from './decodeText';
import { readUpTo } from './readUpTo';

/** Bytes of an answer at most: a feed with ten whole pieces has some ten thousand, and one of fifty with embeds comes to two million. */
const largest = 5_000_000;

/** Milliseconds that an answer may take, from the request to its last byte. */
const patience = 20_000;

/**
 * Why the site gave no answer that could be used. `offline`: there is no net; `no-answer`: nothing came, or the way led where we may not follow; `slow`: not within the time; `busy`: it says
 * that it has too much to do, or has a fault of its own; `refused`: it does not let us, or has no such thing; `other-answer`: it gave something else, a page to log in or of a firewall for one.
 */
export type AnswerFault = 'offline' | 'no-answer' | 'slow' | 'busy' | 'refused' | 'other-answer' | 'too-large' | 'cancelled';

/** `lastPage`: what a REST route says of its pages. `retryAfter`: milliseconds that the site asks to be left alone for. */
export type FetchedAnswer =
  | { kind: 'answer'; body: string; lastPage: number | null }
  | { kind: 'failed'; because: AnswerFault; retryAfter: number | null };

/**
 * Asks the publisher's site at an address of its own, without cookies, referrer or the browser's cache (in which searches would stay), within a time and a size. A way that leads to another
 * host is closed by the content security policy of our pages; one that ends at another place than the site by https is no answer. Never rejects.
 */
export async function fetchAnswer(address: string, signal: AbortSignal): Promise<FetchedAnswer> {
  const slow = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.any([signal, slow]),
    });
    const { status, headers, url } = response;
    if (url !== '' && !(url.startsWith('https:') && isPublisherAddress(url))) return failed('other-answer');
    const type = headers.get('content-type') ?? '';
    if (status === 429 || status >= 500) return failed('busy', waitIn(headers.get('retry-after'), Date.now()));
    // A page after the last one of a feed is not found, and is a feed all the same.
    if (!response.ok && !(status === 404 && /xml/iu.test(type))) return failed('refused');
    const bytes = await readUpTo(response, largest);
    if (bytes === null) return failed('too-large');
    const lastPage = Number.parseInt(headers.get('x-wp-totalpages') ?? '', 10);
    return { kind: 'answer', body: decodeText(bytes, type), lastPage: Number.isNaN(lastPage) ? null : lastPage };
  } catch {
    if (signal.aborted) return failed('cancelled');
    if (slow.aborted) return failed('slow');
    return failed(navigator.onLine ? 'no-answer' : 'offline');
  }
}

/** Milliseconds that a `Retry-After` asks for, as seconds or as a moment; null where it says neither. */
export function waitIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d{1,9}\s*$/u.test(header)) return Number(header) * 1_000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now);
}

function failed(because: AnswerFault, retryAfter: number | null = null): FetchedAnswer {
  return { kind: 'failed', because, retryAfter };
}
