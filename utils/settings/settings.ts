import { browser, type Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { inkSchema } from '@/utils/highlights/highlight';

const key = 'settings';

/** The longest name of an ink, in UTF-16 units: longer ones do not fit beside its dot. */
export const longestInkName = 24;

const inkNamesSchema = z.partialRecord(inkSchema, z.string().check(z.trim(), z.minLength(1), z.maxLength(longestInkName)));

/** The longest name and query of a saved search, in UTF-16 units, and how many there are at most: they stand in one row of buttons. */
export const longestSearch = { name: 60, query: 500, count: 50 };

const savedSearchSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestSearch.name)),
  query: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestSearch.query)),
});

/** What the reader chose. A field that is missing or broken falls back alone; the others keep their value. */
export const settingsSchema = z.object({
  theme: z.catch(z.enum(['system', 'light', 'dark', 'sepia']), 'system'),
  /** CSS pixels of the reading face, a whole number. */
  textSize: z.catch(z.int().check(z.gte(16), z.lte(28)), 19),
  typeface: z.catch(z.enum(['literata', 'system']), 'literata'),
  /** Whether a selection in the publisher's page shows our toolbar. */
  toolbar: z.catch(z.boolean(), true),
  /** The ink of the last highlight, used by the chord and the context menu. */
  lastInk: z.catch(inkSchema, 'thesis'),
  /** What the reader calls an ink; one without a name of its own has ours. */
  inkNames: z.catch(inkNamesSchema, {}),
  /** Whether key points stand in the order of the text, or the weightiest first. */
  claimsOrder: z.catch(z.enum(['text', 'weight']), 'text'),
  /** Queries of the library that the reader named, in the order in which they were kept; no two have one name. */
  savedSearches: z.catch(z.array(savedSearchSchema).check(z.maxLength(longestSearch.count)), []),
  /** Whether a highlight that begins or ends inside a word takes the whole word. */
  wholeWords: z.catch(z.boolean(), true),
  /** Whether the cards of pieces that the reader meets while browsing the site are kept, for related pieces. */
  keepMetCards: z.catch(z.boolean(), false),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SavedSearch = z.infer<typeof savedSearchSchema>;
export type InkNames = Settings['inkNames'];

/** Settings out of anything: fields that are valid keep their value, all others get the default. */
export function settingsFrom(value: unknown): Settings {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return settingsSchema.parse(fields.success ? fields.data : {});
}

/** The settings in force; the defaults where the storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(key))[key]);
  } catch {
    return settingsFrom(undefined);
  }
}

/** Changes some settings, by what they are or from what they were, and gives back all of them; two contexts that change them at once lose nothing. */
export async function changeSettings(part: Partial<Settings> | ((before: Settings) => Partial<Settings>)): Promise<Settings> {
  return navigator.locks.request('taccuino-settings', async () => {
    const before = await readSettings();
    const settings = settingsFrom({ ...before, ...(typeof part === 'function' ? part(before) : part) });
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });
}

/** Calls the listener with all settings after each change, wherever it was made, until the signal is aborted. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(settingsFrom(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
