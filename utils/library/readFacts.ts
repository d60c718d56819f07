import { inkSchema, type Highlight } from '@/utils/highlights/highlight';
import { type PieceFacts } from '@/utils/search/pieceFacts';
import { type LibraryDatabase } from './database';
import { highlightRows } from './highlightRows';
import { type ReadArticleRow } from './versions/version4';

/** The facts of a saved piece from its row and its highlights. */
export function factsOf(row: ReadArticleRow, highlights: readonly Highlight[]): PieceFacts {
  const { address, savedAt, publishedOn, section, authors, tags, labels, minutes, readingState, readShare } = row;
  const used = new Set(highlights.map(({ ink }) => ink));
  return {
    address,
    savedAt,
    publishedOn,
    section,
    authors,
    tags,
    labels,
    markLabels: [...new Set(highlights.flatMap((highlight) => highlight.labels))],
    inks: inkSchema.options.filter((ink) => used.has(ink)),
    hasNotes: highlights.some(({ note }) => note.trim() !== ''),
    minutes,
    readingState,
    readShare,
  };
}

/** The facts of the pieces saved under exactly these addresses, in their order, without those that are not saved; inside a transaction over articles and highlights. */
export async function readFacts(database: LibraryDatabase, addresses: readonly string[]): Promise<PieceFacts[]> {
  const rows = await database.articles.bulkGet([...addresses]);
  const highlights = await Promise.all(addresses.map((address) => highlightRows(database, address).toArray()));
  return rows.flatMap((row, index) => (row ? [factsOf(row, highlights[index] ?? [])] : []));
}

/** The facts of all saved pieces, in no promised order; inside a transaction over articles and highlights. */
export async function readAllFacts(database: LibraryDatabase): Promise<PieceFacts[]> {
  const [rows, marks] = await Promise.all([database.articles.toArray(), database.highlights.toArray()]);
  const ofPiece = Map.groupBy(marks, ({ address }) => address);
  return rows.map((row) => factsOf(row, ofPiece.get(row.address) ?? []));
}
