import { partSchema, type Highlight } from '@/utils/highlights/highlight';
import { libraryDatabase } from './database';
import { findSaved } from './findSaved';
import { highlightRows } from './highlightRows';

/**
 * The highlights of a piece in the order in which it is read: title, standfirst, body, then what lives only on the page. Several addresses are those of one
 * piece: it is found where it is saved under any of them, or is known under one.
 */
export async function highlightsOf(...addresses: string[]): Promise<Highlight[]> {
  const database = libraryDatabase();
  return database.transaction('r', database.articles, database.highlights, async () => {
    const row = await findSaved(database, ...addresses);
    return row ? (await highlightRows(database, row.address).toArray()).sort(byPosition) : [];
  });
}

/** Compares by place in the text; of two in one place the one made first. */
export function byPosition(one: Highlight, other: Highlight): number {
  const parts = partSchema.options;
  return (
    parts.indexOf(one.selector.part) - parts.indexOf(other.selector.part) ||
    one.selector.start - other.selector.start ||
    one.selector.end - other.selector.end ||
    one.createdAt - other.createdAt
  );
}
