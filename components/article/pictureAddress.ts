import { isPublisherAddress } from '@/utils/publisher/isPublisherAddress';

/** Where pictures come from: a saved one from the library by its address in the page, or the publisher's own site. */
export type PictureSource = { from: 'page' } | { from: 'library'; load: (address: string) => Promise<Blob | null> };

/** The address that we may ask for a picture, always https; null for a picture of anybody but the publisher, which stays a link. */
export function pictureAddress(address: string): string | null {
  return isPublisherAddress(address) ? address.replace(/^http:/iu, 'https:') : null;
}
