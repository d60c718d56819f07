import { articleAddress } from '@/utils/publisher/articleAddress';
import type { Span } from '@/utils/text/span';

/** Another state of a saved piece: what a tab shows now, or a version kept at a time (milliseconds since 1970). */
export type OtherState = { tabId: number } | { keptAt: number };

/**
 * What the reader is to show: a saved piece by its address, at one of its highlights, at a passage of its text or in a kept version if so asked; what changed between it and another
 * state; the page on which its reader corrects it; or the piece of a tab that is read again.
 */
export type ReaderRequest =
  | { kind: 'saved'; address: string; highlight?: string; passage?: Span; version?: number }
  | { kind: 'changes'; address: string; other: OtherState }
  | { kind: 'mending'; address: string }
  | { kind: 'tab'; tabId: number };

/** Browsers number tabs with 32 bits, and throw at more. */
const greatestTab = 2 ** 31 - 1;

/** Reads the query of the reader's own address; null for anything that it does not know. */
export function readerRequest(search: string): ReaderRequest | null {
  const parameters = new URLSearchParams(search);
  const number = (name: string): number | null => {
    const written = parameters.get(name) ?? '';
    return /^\d{1,15}$/u.test(written) ? Number(written) : null;
  };
  const address = articleAddress(parameters.get('address') ?? '');
  const [tab, changes, version] = [number('tab'), number('changes'), number('version')];
  const tabId = tab !== null && tab <= greatestTab ? tab : null;
  if (address === null) return tabId === null ? null : { kind: 'tab', tabId };
  if (tabId !== null) return { kind: 'changes', address, other: { tabId } };
  if (changes !== null) return { kind: 'changes', address, other: { keptAt: changes } };
  if (parameters.has('mend')) return { kind: 'mending', address };
  if (version !== null) return { kind: 'saved', address, version };
  const [start, end] = [number('start'), number('end')];
  if (start !== null && end !== null && start < end) return { kind: 'saved', address, passage: { start, end } };
  const highlight = parameters.get('highlight') ?? '';
  return /^[\w-]{1,64}$/u.test(highlight) ? { kind: 'saved', address, highlight } : { kind: 'saved', address };
}

/** The query that makes the reader show a saved piece, at a highlight where its id is given, or at offsets of its text. */
export function savedRequest(address: string, place?: string | Span): string {
  const at = typeof place === 'string' ? { highlight: place } : place && { start: String(place.start), end: String(place.end) };
  return `?${new URLSearchParams({ address, ...at }).toString()}`;
}

/** The query that makes the reader show a kept version of a saved piece. */
export function versionRequest(address: string, keptAt: number): string {
  return `?${new URLSearchParams({ address, version: String(keptAt) }).toString()}`;
}

/** The query that makes the reader show the page on which a saved piece is corrected. */
export function mendingRequest(address: string): string {
  return `?${new URLSearchParams({ address, mend: '' }).toString()}`;
}

/** The query that makes the reader show what changed between a saved piece and another state of it. */
export function changesRequest(address: string, other: OtherState): string {
  const named = 'tabId' in other ? { tab: String(other.tabId) } : { changes: String(other.keptAt) };
  return `?${new URLSearchParams({ address, ...named }).toString()}`;
}
