import { searchableText } from '@/utils/search/searchableText';
import { type LibraryDatabase } from './database';

const nothingElse = { title: '', standfirst: null, authors: [], section: null, text: '' };

/** The highlights of the piece kept under exactly this address, in no promised order. */
export function highlightRows(database: LibraryDatabase, address: string) {
  return database.highlights.where('address').equals(address);
}

/** Makes the notes of a piece searchable again after one has changed, inside a transaction that is open. */
export async function refreshNotes(database: LibraryDatabase, address: string): Promise<void> {
  const notes = (await highlightRows(database, address).toArray()).map(({ note }) => note);
  await database.searchTexts.update(address, { notes: searchableNotes(notes) });
}

/** The notes of a piece as its searchable text keeps them. */
export function searchableNotes(notes: readonly string[]): string {
  return searchableText({ ...nothingElse, notes });
}
