import { inkSchema, type Ink } from '@/utils/highlights/highlight';
import { libraryDatabase, type LibraryDatabase } from './database';
import { type ArticleRow } from './versions/version1';

/** A saved piece as a list shows it; `inks` are those of its highlights, each once, in the order of the toolbar. */
export interface SavedPiece extends Pick<
  ArticleRow,
  'address' | 'title' | 'authors' | 'section' | 'publishedOn' | 'standfirst' | 'minutes' | 'savedAt'
> {
  inks: Ink[];
}

/** All saved pieces, the last saved first. Rejects where the library cannot be opened. */
export async function savedPieces(): Promise<SavedPiece[]> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.highlights, () => readPieces(database));
}

/** {@link savedPieces} inside a transaction that is open. */
export async function readPieces(database: LibraryDatabase): Promise<SavedPiece[]> {
  const rows = await database.articles.orderBy('savedAt').reverse().toArray();
  // Keys of the index alone: no highlight is loaded for a dot of its colour.
  const keys = (await database.highlights.orderBy('[address+ink]').uniqueKeys()) as unknown as [string, Ink][];
  const inks = new Map<string, Set<Ink>>();
  for (const [address, ink] of keys) inks.set(address, (inks.get(address) ?? new Set()).add(ink));
  return rows.map(({ address, title, authors, section, publishedOn, standfirst, minutes, savedAt }) => ({
    address,
    title,
    authors,
    section,
    publishedOn,
    standfirst,
    minutes,
    savedAt,
    inks: inkSchema.options.filter((ink) => inks.get(address)?.has(ink)),
  }));
}
