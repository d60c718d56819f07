import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';
import { type CopyPlaceRow, type CopyRow } from './versions/version3';

/** Notes that a copy of the library stands outside of the browser's storage, whole. */
export async function noteCopy(copy: CopyRow): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await libraryDatabase().copies.put(copy);
    return null;
  });
}

/** All copies that are noted, the last at the head. Rejects where the library cannot be opened. */
export async function notedCopies(): Promise<CopyRow[]> {
  return libraryDatabase().copies.orderBy('at').reverse().toArray();
}

/** How safe the library is: where copies go by themselves, the last that was made, and since when there is something to lose (milliseconds since 1970; null where nothing is saved). */
export interface LibrarySafety {
  place: CopyPlaceRow | null;
  last: CopyRow | null;
  copies: number;
  since: number | null;
}

/** How safe the library is. Rejects where it cannot be opened. */
export async function librarySafety(): Promise<LibrarySafety> {
  const [place, copies, first] = await Promise.all([copyPlace(), notedCopies(), libraryDatabase().articles.orderBy('savedAt').first()]);
  return { place, last: copies[0] ?? null, copies: copies.filter((copy) => copy.place !== 'file').length, since: first?.savedAt ?? null };
}

/** Forgets copies that are no longer there. */
export async function forgetCopies(moments: readonly number[]): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await libraryDatabase().copies.bulkDelete([...moments]);
    return null;
  });
}

/** Where copies are put by themselves; null where nowhere. Rejects where the library cannot be opened. */
export async function copyPlace(): Promise<CopyPlaceRow | null> {
  return (await libraryDatabase().copyPlace.get('place')) ?? null;
}

/** Has copies put there from now on, or with null nowhere; those that were made stay where they are. */
export async function chooseCopyPlace(place: Omit<CopyPlaceRow, 'id'> | null): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const table = libraryDatabase().copyPlace;
    if (place) await table.put({ id: 'place', ...place });
    else await table.delete('place');
    return null;
  });
}
