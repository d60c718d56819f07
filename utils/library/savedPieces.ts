import { inkSchema, type Ink } from '@/utils/highlights/highlight';
import { type LibraryDatabase } from './database';
import { type ArticleRow } from './versions/version1';

/** A saved piece as a list shows it; `inks` are those of its highlights, each once, in the order of the toolbar. */
export interface SavedPiece extends Pick<
  ArticleRow,
  'address' | 'title' | 'authors' | 'section' | 'publishedOn' | 'standfirst' | 'minutes' | 'savedAt'
> {
  inks: Ink[];
}

/** The rows of these saved pieces in the order given, inside a transaction over articles and highlights. */
export async function readPieces(database: LibraryDatabase, addresses: readonly string[]): Promise<SavedPiece[]> {
  const [rows, inks] = await Promise.all([
    database.articles.bulkGet([...addresses]),
    Promise.all(addresses.map((address) => inksOf(database, address))),
  ]);
  return rows.flatMap((row, index) => {
    if (row === undefined) return [];
    const { address, title, authors, section, publishedOn, standfirst, minutes, savedAt } = row;
    return [{ address, title, authors, section, publishedOn, standfirst, minutes, savedAt, inks: inks[index] ?? [] }];
  });
}

/** From the keys of the index alone: no highlight is loaded for a dot of its colour. */
async function inksOf(database: LibraryDatabase, address: string): Promise<Ink[]> {
  const inks = inkSchema.options.map((ink) => [address, ink]);
  const keys = (await database.highlights.where('[address+ink]').anyOf(inks).uniqueKeys()) as unknown as [string, Ink][];
  const used = new Set(keys.map(([, ink]) => ink));
  return inkSchema.options.filter((ink) => used.has(ink));
}
