import { libraryDatabase } from './database';
import { findSaved } from './findSaved';
import { outcomeOf, type Outcome } from './outcome';

/** Words of the key points that the reader has put aside in a saved piece, in the order in which that was done; none of a piece that is not saved. */
export async function dismissedClaims(address: string): Promise<string[]> {
  return (await findSaved(libraryDatabase(), address))?.dismissedClaims ?? [];
}

/** Puts key points of a saved piece aside, those that are so already once; false for a piece that is not saved, of which nothing is remembered here. */
export async function dismissClaims(address: string, words: readonly string[]): Promise<Outcome<boolean>> {
  return change(address, (dismissed) => [...new Set([...dismissed, ...words])]);
}

/** Shows key points of a saved piece again; false for a piece that is not saved. */
export async function restoreClaims(address: string, words: readonly string[]): Promise<Outcome<boolean>> {
  return change(address, (dismissed) => dismissed.filter((other) => !words.includes(other)));
}

async function change(address: string, changed: (dismissed: readonly string[]) => string[]): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.articles, async () => {
      const row = await findSaved(database, address);
      if (!row) return false;
      const { dismissedClaims: before = [], ...others } = row;
      const after = changed(before);
      await database.articles.put(after.length === 0 ? others : { ...others, dismissedClaims: after });
      return true;
    });
  });
}
