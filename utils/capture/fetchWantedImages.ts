import { keepImage, noteImageFault, wantedImages, type ImageKey } from '@/utils/library/imageQueue';
import { outcomeOf } from '@/utils/library/outcome';
import { fetchImage } from './fetchImage';
import { hasPublisherAccess } from './publisherAccess';

/**
 * Fetches the pictures that saved pieces still want, one after the other and each once in a run. One context at a time does it, the others wait and then
 * find nothing left; a run that dies is taken up by the next. Without net or access nothing is tried, so that no attempt is spent.
 */
export async function fetchWantedImages(): Promise<void> {
  await navigator.locks.request('taccuino-images', async () => {
    const tried = new Set<string>();
    for (let next = await nextImages(tried); next.length > 0; next = await nextImages(tried)) {
      for (const key of next) {
        tried.add(nameOf(key));
        if (!navigator.onLine || !(await hasPublisherAccess())) return;
        if (!(await fetchOne(key))) return;
      }
    }
  });
}

/** Read anew after so many: the whole queue for each picture would be square work after a backup of thousands of pieces, and a piece may be removed meanwhile. */
const atOnce = 20;

async function nextImages(tried: ReadonlySet<string>): Promise<ImageKey[]> {
  const wanted = await outcomeOf(wantedImages);
  return wanted.kind === 'done' ? wanted.value.filter((key) => !tried.has(nameOf(key))).slice(0, atOnce) : [];
}

/** Whether the run may go on: not when the disk is full. */
async function fetchOne(key: ImageKey): Promise<boolean> {
  const fetched = await fetchImage(key.imageAddress);
  if (fetched.kind === 'failed') {
    const noted = await noteImageFault(key, fetched.because, fetched.final);
    return noted.kind === 'done';
  }
  const kept = await keepImage(key, fetched.type, fetched.bytes);
  if (kept.kind === 'failed' && kept.because === 'full') await noteImageFault(key, 'full', false);
  return kept.kind === 'done';
}

function nameOf({ articleAddress, imageAddress }: ImageKey): string {
  return `${articleAddress} ${imageAddress}`;
}
