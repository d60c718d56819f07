import { articleAddress } from '@/utils/publisher/articleAddress';

/** What the reader is to show: a saved piece by its address, at one of its highlights if so asked, or the piece of a tab that is read again. */
export type ReaderRequest = { kind: 'saved'; address: string; highlight?: string } | { kind: 'tab'; tabId: number };

/** Reads the query of the reader's own address; null for anything that it does not know. */
export function readerRequest(search: string): ReaderRequest | null {
  const parameters = new URLSearchParams(search);
  const address = articleAddress(parameters.get('address') ?? '');
  const highlight = parameters.get('highlight') ?? '';
  if (address !== null) return /^[\w-]{1,64}$/u.test(highlight) ? { kind: 'saved', address, highlight } : { kind: 'saved', address };
  const tab = parameters.get('tab') ?? '';
  return /^\d{1,15}$/u.test(tab) ? { kind: 'tab', tabId: Number(tab) } : null;
}

/** The query that makes the reader show a saved piece, at a highlight where its id is given. */
export function savedRequest(address: string, highlight?: string): string {
  return `?${new URLSearchParams({ address, ...(highlight === undefined ? {} : { highlight }) }).toString()}`;
}
