import { foldText } from '@/utils/text/foldText';

/** What of a saved piece can be searched; `notes` are the reader's own. */
export interface SearchableFields {
  title: string;
  standfirst: string | null;
  authors: readonly string[];
  section: string | null;
  text: string;
  notes: readonly string[];
}

/**
 * The folded text that {@link matchesQuery} scans, computed once when a piece is written. Every word has a space before it, so that the beginning of a
 * word can be found with `indexOf`; fields are parted by a line break, so that a phrase never runs from one into the next.
 */
export function searchableText(fields: SearchableFields): string {
  const { title, standfirst, authors, section, text, notes } = fields;
  return [title, standfirst ?? '', ...authors, section ?? '', text, ...notes]
    .map(foldText)
    .filter((field) => field !== '')
    .map((field) => ` ${field}`)
    .join('\n');
}
