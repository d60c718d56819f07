import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fetchImage } from '@/utils/capture/fetchImage';
import { hasPublisherAccess } from '@/utils/capture/publisherAccess';
import { comesNear } from './comesNear';
import { pictureAddress, type PictureSource } from './pictureAddress';

interface ShownPicture {
  /** An address in this page's own memory, `waiting` until there is one, `none` where there is nothing that we may show. */
  source: string;
  /** For the element that holds the picture's place. */
  place: RefObject<HTMLImageElement | null>;
}

/** A picture from the library, else from the publisher's site when it comes near; the site's is fetched by us, because an `img` would send the reader's cookies along. */
export function usePicture(address: string, pictures: PictureSource): ShownPicture {
  const load = pictures.from === 'library' ? pictures.load : null;
  const place = useRef<HTMLImageElement>(null);
  const first = load === null && pictureAddress(address) === null ? 'none' : 'waiting';
  const [source, setSource] = useState(first);
  useEffect(() => {
    setSource(first);
    if (first === 'none') return undefined;
    const ending = new AbortController();
    let made: string | null = null;
    const show = (blob: Blob | null): void => {
      if (ending.signal.aborted) return;
      made = blob === null ? null : URL.createObjectURL(blob);
      setSource(made ?? 'none');
    };
    const find = async (): Promise<Blob | null> => (await load?.(address)) ?? fromSite(address, place.current, ending.signal);
    find().then(show, () => show(null));
    return () => {
      ending.abort();
      if (made === null) return;
      URL.revokeObjectURL(made);
      // The piece may be put back into the library, and this address must not be drawn once more.
      setSource('waiting');
    };
  }, [address, load, first]);
  return { source, place };
}

/** A picture of the publisher's, asked for once its place has come near; null where we may not ask or nothing comes. */
async function fromSite(address: string, place: Element | null, signal: AbortSignal): Promise<Blob | null> {
  const asked = pictureAddress(address);
  if (asked === null || place === null || !navigator.onLine) return null;
  await comesNear(place, signal);
  // Without access the browser would refuse the answer, and say so on the console.
  if (!(await hasPublisherAccess())) return null;
  const fetched = await fetchImage(asked);
  return fetched.kind === 'image' ? new Blob([fetched.bytes], { type: fetched.type }) : null;
}
