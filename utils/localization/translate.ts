import { browser } from 'wxt/browser';
import type italian from '@/public/_locales/it/messages.json';

/** Every key of `_locales`; the Italian file is the one that decides, the English one is held to it by a test. */
export type MessageKey = keyof typeof italian;

/** Keys that exist in a form for one and a form for many: `minutes` stands for `minutes_one` and `minutes_other`. */
export type CountedKey = {
  [Key in MessageKey]: Key extends `${infer Name}_one` ? (`${Name}_other` extends MessageKey ? Name : never) : never;
}[MessageKey];

/** The message in the browser's language, `$1`…`$9` replaced in order. */
export function translate(key: MessageKey, ...substitutions: (string | number)[]): string {
  // The generated overloads take one literal key each; MessageKey has already checked ours.
  const { getMessage } = browser.i18n as { getMessage: (name: string, values: string[]) => string };
  return getMessage(key, substitutions.map(String));
}

/** The message for `count` things: the number itself is `$1`, further substitutions follow. Italian and English both have one and many. */
export function translateCount(key: CountedKey, count: number, ...substitutions: (string | number)[]): string {
  const language = interfaceLanguage();
  const form = kept(`plural ${language}`, () => new Intl.PluralRules(language)).select(count) === 'one' ? 'one' : 'other';
  return translate(`${key}_${form}` as MessageKey, formatNumber(count), ...substitutions);
}

/** The language of the interface as a BCP 47 tag: Italian unless the browser is set to English. */
export function interfaceLanguage(): 'it' | 'en' {
  return translate('interfaceLanguage') === 'en' ? 'en' : 'it';
}

/** A number in the form of the interface's language. */
export function formatNumber(value: number): string {
  const language = interfaceLanguage();
  return kept(`number ${language}`, () => new Intl.NumberFormat(language)).format(value);
}

/** Names one after the other, joined as the interface's language does: with “and”, with “or”, or as parts of one line. */
export function formatNames(names: readonly string[], type: 'conjunction' | 'disjunction' | 'unit'): string {
  const language = interfaceLanguage();
  return kept(`${type} ${language}`, () => new Intl.ListFormat(language, { type })).format(names);
}

/** A day (`YYYY-MM-DD`) in words; what is not a day is given back as it is. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dayFormat({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A moment (milliseconds since 1970) as its day in words, where the reader is. */
export function formatMoment(moment: number): string {
  return dayFormat({ dateStyle: 'long' }).format(moment);
}

/** A moment (milliseconds since 1970) as its day in words and its time to the minute, where the reader is: for what happens more than once a day. */
export function formatDayAndTime(moment: number): string {
  return dayFormat({ dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

function dayFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = dateLanguage();
  return kept(`${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));
}

/** Formats that were made: making one takes up to a millisecond, and a list of pieces asks for several in each row of each frame. */
const formats = new Map<string, unknown>();

function kept<Format>(key: string, make: () => Format): Format {
  const known = formats.get(key) as Format | undefined;
  if (known !== undefined) return known;
  const made = make();
  formats.set(key, made);
  return made;
}

/** Dates in English begin with the day, as in Italian. */
function dateLanguage(): string {
  return interfaceLanguage() === 'en' ? 'en-GB' : 'it';
}

/** An amount of bytes in the largest unit that leaves at least one, with one decimal from megabytes on. */
export function formatBytes(bytes: number): string {
  const [unit, size, digits] =
    bytes >= 1e9 ? (['gigabyte', 1e9, 1] as const) : bytes >= 1e6 ? (['megabyte', 1e6, 1] as const) : (['kilobyte', 1e3, 0] as const);
  return new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }).format(
    bytes / size,
  );
}
