import type { NotebookEntry } from '@/utils/library/allHighlights';
import { matchesQuery } from '@/utils/search/matchesQuery';
import { searchableText } from '@/utils/search/searchableText';

/** What was folded once for an entry; a changed highlight is a new entry. */
const folded = new WeakMap<NotebookEntry, string>();

/** The entries whose quotation, note, labels, or title and authors of the piece hold every word of the query, as in the library's search; all for an empty one. */
export function searchEntries(entries: readonly NotebookEntry[], query: string): readonly NotebookEntry[] {
  return query.trim() === '' ? entries : entries.filter((entry) => matchesQuery(textOf(entry), query));
}

function textOf(entry: NotebookEntry): string {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const { highlight, piece } = entry;
  const { title, authors, section } = piece;
  const text = searchableText({
    title,
    standfirst: null,
    authors,
    section,
    text: highlight.selector.quotation,
    notes: [highlight.note, ...highlight.labels],
  });
  folded.set(entry, text);
  return text;
}
