import { type Highlight } from '@/utils/highlights/highlight';
import { searchableText } from '@/utils/search/searchableText';
import { type LibraryDatabase } from './database';

const nothingElse = { title: '', standfirst: null, authors: [], section: null, text: '' };

/** The highlights of the piece kept under exactly this address, in no promised order. */
export function highlightRows(database: LibraryDatabase, address: string) {
  return database.highlights.where('address').equals(address);
}

/**
 * Makes what the reader wrote on pieces searchable again after it has changed: notes, labels of highlights, labels of the piece. Inside a transaction that is open over
 * articles, highlights and searchable texts.
 */
export async function refreshNotes(database: LibraryDatabase, ...addresses: string[]): Promise<void> {
  const [marks, articles, texts] = await Promise.all([
    database.highlights.where('address').anyOf(addresses).toArray(),
    database.articles.bulkGet(addresses),
    database.searchTexts.bulkGet(addresses),
  ]);
  const ofPiece = Map.groupBy(marks, ({ address }) => address);
  const changed = texts.flatMap((text, index) => {
    if (!text) return [];
    const notes = searchableNotes(ofPiece.get(text.address) ?? [], articles[index]?.labels ?? []);
    return notes === text.notes ? [] : [{ ...text, notes }];
  });
  await database.searchTexts.bulkPut(changed);
}

/** What the reader wrote on a piece as its searchable text keeps it. */
export function searchableNotes(marks: readonly Pick<Highlight, 'note' | 'labels'>[], labels: readonly string[]): string {
  return searchableText({ ...nothingElse, notes: [...marks.flatMap((mark) => [mark.note, ...mark.labels]), ...labels] });
}
