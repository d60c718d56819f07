import { withSearches } from './savedSearches';
import { changeSettings, readSettings, settingsFrom, settingsSchema, type Settings } from './settings';

/** Takes over from an export what the reader has not chosen otherwise here: a setting that is no longer at its default stays,
 * and saved searches come to those that are here. Gives all settings back. */
export async function restoreSettings(exported: Record<string, unknown>): Promise<Settings> {
  const [here, restored, defaults] = [await readSettings(), settingsFrom(exported), settingsFrom({})];
  const names = Object.keys(settingsSchema.shape) as (keyof Settings)[];
  return changeSettings(({ savedSearches }) => ({
    ...Object.fromEntries(names.filter((name) => isSame(here[name], defaults[name])).map((name) => [name, restored[name]])),
    savedSearches: withSearches(savedSearches, restored.savedSearches),
  }));
}

/** The names of the inks are an object: two alike are the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
