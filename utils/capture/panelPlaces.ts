import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/*
 * Where the reader was in the panel, for each piece: in `storage.session`, so that it is there again when the tab comes back to the front or the panel is opened anew, and nothing of a
 * piece that is not saved stays on the disk.
 */
const key = 'panelPlaces';

/** The parts of the panel. */
export const panelPartSchema = z.enum(['claims', 'highlights', 'related', 'comments']);
const placeSchema = z.object({
  part: panelPartSchema,
  /** How far each part was scrolled, in CSS pixels. */
  scrolled: z.partialRecord(panelPartSchema, z.number()),
});
const placesSchema = z.catch(z.array(z.tuple([z.string(), placeSchema])), []);

export type PanelPart = z.infer<typeof panelPartSchema>;
export type PanelPlace = z.infer<typeof placeSchema>;

/** As many pieces as a reader goes back to in one sitting: the list is read and written whole each time. */
const most = 60;

/** Where the reader was in the panel of the piece of this address; null before they were anywhere. */
export async function panelPlace(address: string): Promise<PanelPlace | null> {
  return (await readAll()).find(([known]) => known === address)?.[1] ?? null;
}

/** Remembers where the reader is in the panel of a piece; what was remembered longest ago of too many pieces is forgotten. */
export async function rememberPanelPlace(address: string, place: PanelPlace): Promise<void> {
  await navigator.locks.request('taccuino-panel-places', async () => {
    const others = (await readAll()).filter(([known]) => known !== address);
    await browser.storage.session.set({ [key]: [...others, [address, place]].slice(-most) });
  });
}

async function readAll(): Promise<[string, PanelPlace][]> {
  return placesSchema.parse((await browser.storage.session.get(key))[key]);
}
