/** A calendar day, `YYYY-MM-DD`. */
type Day = string;

const months = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const longMonths = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
const inWords =
  /\b(?<day>[0-3]?\d)(?:°|º)?\s+(?<month>gen(?:naio)?|feb(?:braio)?|mar(?:zo)?|apr(?:ile)?|mag(?:gio)?|giu(?:gno)?|lug(?:lio)?|ago(?:sto)?|sett?(?:embre)?|ott(?:obre)?|nov(?:embre)?|dic(?:embre)?)\.?,?\s+(?<year>(?:19|20)\d\d)\b/iu;
/** As a theme writes it that was never told how Italians do. */
const monthFirst = new RegExp(`(?<!\\p{L})(?<month>${longMonths})\\s+(?<day>[0-3]?\\d),\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`, 'iu');
const inFigures = /(?<![\d/.-])(?<day>[0-3]?\d)(?<mark>[/.-])(?<month>[01]?\d)\k<mark>(?<year>(?:19|20)\d\d)(?![\d/-])/u;
const machine = /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?!\d)/u;

/** The first day that a text names as Italians write it (`29 Gennaio 2025`, `1° mag. 2025`, `Gennaio 29, 2025`, `29/01/2025`, `2025-01-29`), and the words that name it; null without one. */
export function findItalianDay(text: string): { day: Day; words: string } | null {
  const found = [inWords, monthFirst, inFigures, machine].map((form) => form.exec(text)).filter((match) => match !== null);
  for (const { 0: words, groups = {} } of found.toSorted((one, other) => one.index - other.index)) {
    const { year = '', month = '', day = '' } = groups;
    const inOrder = /\d/u.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const written = dayOf(Number(year), inOrder, Number(day));
    if (written !== null) return { day: written, words };
  }
  return null;
}

/**
 * The day in Rome of a machine's stamp: a stamp with a zone is moved to Rome (23:00 UTC is the next day there), one without a zone is
 * taken as it is. Null for what is no stamp.
 */
export function romanDay(stamp: string): Day | null {
  const day = /^\s*((?:19|20)\d\d-[01]\d-[0-3]\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?<zone>Z|[+-]\d\d:?\d\d)?)?\s*$/iu.exec(stamp);
  if (day?.[1] === undefined) return null;
  if (day.groups?.['zone'] === undefined) return findItalianDay(day[1])?.day ?? null;
  const moment = new Date(stamp.trim().replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? null : inRome.format(moment);
}

/** Swedes write days as machines do. */
const inRome = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome', year: 'numeric', month: '2-digit', day: '2-digit' });

function dayOf(year: number, month: number, day: number): Day | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? moment.toISOString().slice(0, 10) : null;
}
