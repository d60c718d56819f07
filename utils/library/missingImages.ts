import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';

/** How many pictures of the piece kept under exactly this address are not here, still wanted or given up. Rejects where the library cannot be opened. */
export async function missingImages(address: string): Promise<number> {
  return (await missingRows(address)).length;
}

/** Has the pictures that are not here asked for again, as if none had been tried; what is here stays. */
export async function wantImagesAgain(address: string): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const { images } = libraryDatabase();
    return libraryDatabase().transaction('rw', images, async () => {
      await images.bulkPut((await missingRows(address)).map((row) => ({ ...row, state: 'wanted', attempts: 0, because: null })));
      return null;
    });
  });
}

async function missingRows(address: string) {
  const rows = await libraryDatabase().images.where('articleAddress').equals(address).toArray();
  return rows.filter(({ state }) => state !== 'kept');
}
