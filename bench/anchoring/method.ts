import type { Stretch } from '@/tests/support/markedText';

/** A way to find a passage again: what it keeps of it, and how it looks for that in a text that may have changed. */
export interface Method {
  name: string;
  /** Gives the search for a passage of a text: of a later text the place, or null for lost. */
  remember(text: string, passage: Stretch): (later: string) => Stretch | null;
}

/** Looks for the words as they were and takes the first place. */
export const exactMatch: Method = {
  name: 'exact text',
  remember: (text, { start, end }) => {
    const quotation = text.slice(start, end);
    return (later) => {
      const at = later.indexOf(quotation);
      return at < 0 ? null : { start: at, end: at + quotation.length };
    };
  },
};
