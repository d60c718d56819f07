import { loadLibrary } from '@/components/hooks/loadLibrary';
import type { Article } from '@/utils/article/article';
import { articleSpans, articleText } from '@/utils/article/articleText';
import type { VersionComparison } from '@/utils/article/compareVersions';
import { touchedHighlights, type TouchedHighlight } from '@/utils/highlights/touchedHighlights';
import type { OtherState } from './readerRequest';

/** What changed between a saved piece and another state of it, and what of the reader's it touches. */
export interface PieceChanges {
  saved: Article;
  now: Article;
  /** The other state as its page was read, without what its reader corrected: what is kept of it. */
  asRead: Article;
  comparison: VersionComparison;
  highlights: TouchedHighlight[];
  /** Key points of the saved text whose sentence is there no more. */
  claims: string[];
  /** When the other state was kept; null while it is only in a tab. */
  keptAt: number | null;
}

export type ChangesReading =
  | { kind: 'changed'; changes: PieceChanges }
  | { kind: 'same' | 'not-whole' | 'not-saved' | 'gone' | 'unavailable' };

/** Compares a saved piece with what a tab shows now or with a version kept beside it. Never rejects; `gone` says that there is no such version. */
export async function readChanges(address: string, other: OtherState): Promise<ChangesReading> {
  try {
    const library = await loadLibrary();
    const states = await statesOf(address, other);
    if ('kind' in states) return states;
    const { compareVersions } = await import('@/utils/article/compareVersions');
    const comparison = compareVersions(states.saved, states.now);
    if (!comparison.changed) return { kind: 'same' };
    const highlights = touchedHighlights(
      await library.highlightsOf(address),
      articleText(states.saved.blocks),
      articleText(states.now.blocks),
    );
    return { kind: 'changed', changes: { ...states, comparison, highlights, claims: await claimsGone(states.saved, comparison) } };
  } catch {
    return { kind: 'unavailable' };
  }
}

type States = Pick<PieceChanges, 'saved' | 'now' | 'asRead' | 'keptAt'>;

async function statesOf(address: string, other: OtherState): Promise<States | { kind: 'same' | 'not-whole' | 'not-saved' | 'gone' }> {
  if ('tabId' in other) {
    const { compareTab } = await import('@/utils/capture/compareTab');
    const compared = await compareTab(other.tabId, address);
    if (compared.kind !== 'changed') return { kind: compared.kind };
    const { saved, now, asRead } = compared;
    return { saved, now, asRead, keptAt: null };
  }
  const library = await loadLibrary();
  const [saved, now] = await Promise.all([library.savedArticle(address), library.versionAt(address, other.keptAt)]);
  if (saved === null) return { kind: 'not-saved' };
  return now === null ? { kind: 'gone' } : { saved: saved.article, now, asRead: now, keptAt: other.keptAt };
}

async function claimsGone(saved: Article, { pieces }: VersionComparison): Promise<string[]> {
  const { findKeyClaims } = await import('@/utils/claims/findKeyClaims');
  const text = articleText(saved.blocks);
  const gone = pieces.flatMap(({ kind, part, saved: span }) => (kind === 'removed' && part === 'body' && span !== null ? [span] : []));
  return findKeyClaims({ title: saved.title, standfirst: saved.standfirst, text, spans: articleSpans(saved.blocks) })
    .filter((claim) => gone.some((span) => span.start < claim.end && claim.start < span.end))
    .toSorted((one, another) => one.start - another.start)
    .map(({ start, end }) => text.slice(start, end));
}
