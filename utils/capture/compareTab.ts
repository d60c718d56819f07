import { type Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { compareVersions } from '@/utils/article/compareVersions';
import { mendArticle, noMending, type Mending } from '@/utils/article/mendArticle';
import { versionAt, versionsOf } from '@/utils/library/articleVersions';
import { mendedPiece } from '@/utils/library/mendings';
import { outcomeOf } from '@/utils/library/outcome';
import { slugOf } from '@/utils/publisher/slugOf';
import { readTab } from './readTab';

/** A shorter body than this share of the saved one is a page that has not loaded whole (or stands behind a login), and no new version. */
const wholeShare = 0.6;

/**
 * How a page compares with what is kept of its piece. `same`: it reads as the saved copy or as a version kept beside it; `not-whole`: it could not be read,
 * shows another piece or too little of this one, which says nothing about a change; `not-saved`: there is nothing to compare with, or the library cannot be read.
 * `now` has what its reader corrected of the piece, since that is no change; `asRead` has not.
 */
export type TabComparison =
  | { kind: 'same' | 'not-saved' }
  | { kind: 'not-whole'; saved: Article }
  | { kind: 'changed'; saved: Article; now: Article; asRead: Article };

/** Reads the page in a tab and compares it with the saved piece of this address. A page of which nothing is saved is not read at all. */
export async function compareTab(tabId: number, address: string): Promise<TabComparison> {
  const kept = await outcomeOf(() => statesOf(address));
  if (kept.kind === 'failed') return { kind: 'not-saved' };
  const { states, mending } = kept.value;
  const [saved, ...later] = states;
  if (saved === undefined) return { kind: 'not-saved' };
  const reading = await readTab(tabId);
  if (reading.kind !== 'article') return { kind: 'not-whole', saved };
  const asRead = reading.article;
  const now = mendArticle(asRead, mending);
  if (!isSamePiece(now, saved, address) || articleText(now.blocks).length < wholeShare * articleText(saved.blocks).length)
    return { kind: 'not-whole', saved };
  return [saved, ...later].some((state) => !compareVersions(state, now).changed)
    ? { kind: 'same' }
    : { kind: 'changed', saved, now, asRead };
}

/**
 * Whether what a tab shows is the saved piece. Of the other addresses that the page names only those count that end in the same words: after `pushState` its head may
 * still be that of the piece before, and this one would be taken for a new text of that.
 */
function isSamePiece(now: Article, saved: Article, address: string): boolean {
  const ours = new Set([address, saved.address, ...saved.otherAddresses]);
  const same = now.otherAddresses.filter((other) => slugOf(other) === slugOf(now.address));
  return [now.address, ...same].some((known) => ours.has(known));
}

async function statesOf(address: string): Promise<{ states: Article[]; mending: Mending }> {
  const versions = await versionsOf(address);
  const states = await Promise.all(versions.map(({ keptAt }) => versionAt(address, keptAt)));
  const mending = (await mendedPiece(address))?.mending ?? noMending;
  return { states: states.filter((article) => article !== null), mending };
}
