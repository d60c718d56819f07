import type { ImageFault } from '@/utils/library/versions/version1';
import { imageType } from '@/utils/article/imageType';
import { readUpTo } from './readUpTo';

/** A picture of an article weighs a few hundred kilobytes; an original from a camera up to ten million bytes. */
const largest = 10_000_000;
const patience = 20_000;

/** `final`: asking again would give the same answer. */
export type FetchedImage = { kind: 'image'; type: string; bytes: ArrayBuffer } | { kind: 'failed'; because: ImageFault; final: boolean };

/** Fetches a picture without cookies or referrer, within a time and a size, and believes only its first bytes. Never rejects. */
export async function fetchImage(address: string): Promise<FetchedImage> {
  try {
    // A redirect could lead to a host that the reader never asked for.
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) return failed('refused', response.status === 404 || response.status === 410);
    if (!response.headers.get('content-type')?.startsWith('image/')) return failed('not-an-image', true);
    const bytes = await readUpTo(response, largest);
    if (bytes === null) return failed('too-large', true);
    const type = imageType(new Uint8Array(bytes));
    return type === null ? failed('not-an-image', true) : { kind: 'image', type, bytes };
  } catch {
    return failed('unreachable', false);
  }
}

function failed(because: ImageFault, final: boolean): FetchedImage {
  return { kind: 'failed', because, final };
}
