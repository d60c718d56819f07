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
