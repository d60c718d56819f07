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
    for (let key = await nextImage(tried); key !== null; key = await nextImage(tried)) {
      tried.add(nameOf(key));
      if (!navigator.onLine || !(await hasPublisherAccess())) return;
      if (!(await fetchOne(key))) return;
    }
  });
}

async function nextImage(tried: ReadonlySet<string>): Promise<ImageKey | null> {
  const wanted = await outcomeOf(wantedImages);
  return wanted.kind === 'done' ? (wanted.value.find((key) => !tried.has(nameOf(key))) ?? null) : null;
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
