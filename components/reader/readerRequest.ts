import { articleAddress } from '@/utils/publisher/articleAddress';

/** What the reader is to show: a saved piece by its address, or the piece of a tab that is read again. */
export type ReaderRequest = { kind: 'saved'; address: string } | { kind: 'tab'; tabId: number };

/** Reads the query of the reader's own address; null for anything that it does not know. */
export function readerRequest(search: string): ReaderRequest | null {
  const parameters = new URLSearchParams(search);
  const address = articleAddress(parameters.get('address') ?? '');
  if (address !== null) return { kind: 'saved', address };
  const tab = parameters.get('tab') ?? '';
  return /^\d{1,15}$/u.test(tab) ? { kind: 'tab', tabId: Number(tab) } : null;
}

/** The query that makes the reader show a saved piece. */
export function savedRequest(address: string): string {
  return `?${new URLSearchParams({ address }).toString()}`;
}
