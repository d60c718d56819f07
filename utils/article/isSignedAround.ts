import type { Furniture } from '@/utils/publisher/furniture';
import { findAuthors } from './findAuthors';
import type { Bounds } from './findBounds';
import { findDay } from './findDay';
import type { Title } from './findTitle';
import type { Line } from './readLines';
import type { Metadata } from './readMetadata';

/** A head that says nothing: what is found with it was shown. */
const silent: Metadata = {
  titles: [],
  authors: [],
  publishedOn: null,
  sections: [],
  description: null,
  image: null,
  canonical: null,
  shortlink: null,
  language: null,
  saysArticle: false,
  sharedAsArticle: false,
};

/** Whether a byline or a day is shown above the title or below the body, for themes that do not sign in the head. */
export function isSignedAround(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title | null,
  bounds: Bounds | null,
  root: Element,
  address: string,
): boolean {
  if (title === null || bounds === null) return false;
  return (
    findDay(lines, wordings, title, bounds, silent, address) !== null ||
    findAuthors(lines, wordings, title, bounds, silent, root, address).length > 0
  );
}
