import { findPlaces } from './findPlaces';
import { jumpToPassage } from './jumpToPassage';

/** What finds passages on a page: most of the code that highlights need, and wanted only where there are some. */
export interface Finder {
  findPlaces: typeof findPlaces;
  jumpToPassage: typeof jumpToPassage;
}

declare global {
  // The scripts of a page run in the extension's own world, which the page's scripts cannot see.
  var taccuinoFinder: Finder | undefined;
}

/** The finder itself, for pages of ours and for the script that is brought into the publisher's. */
export const finder: Finder = { findPlaces, jumpToPassage };
