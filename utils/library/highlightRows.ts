import { type Highlight } from '@/utils/highlights/highlight';
import { searchableText } from '@/utils/search/searchableText';
import { type LibraryDatabase } from './database';

const nothingElse = { title: '', standfirst: null, authors: [], section: null, text: '' };

/** The highlights of the piece kept under exactly this address, in no promised order. */
export function highlightRows(database: LibraryDatabase, address: string) {
  return database.highlights.where('address').equals(address);
}

/**
 * Makes what the reader wrote on a piece searchable again after it has changed: notes, labels of highlights, labels of the piece. Inside a transaction that is open over
 * articles, highlights and searchable texts.
 */
export async function refreshNotes(database: LibraryDatabase, address: string): Promise<void> {
  const marks = await highlightRows(database, address).toArray();
  const { labels = [] } = (await database.articles.get(address)) ?? {};
  await database.searchTexts.update(address, { notes: searchableNotes(marks, labels) });
}

/** What the reader wrote on a piece as its searchable text keeps it. */
export function searchableNotes(marks: readonly Pick<Highlight, 'note' | 'labels'>[], labels: readonly string[]): string {
  return searchableText({ ...nothingElse, notes: [...marks.flatMap((mark) => [mark.note, ...mark.labels]), ...labels] });
}
