import { romanDay } from './italianDay';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A moment as feeds write it (RFC 822 with a year of four figures): `Wed, 14 Jan 2026 23:25:00 +0000`. */
const stamp =
  /^\s*(?:[a-z]{3},\s*)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})\s+(?<year>(?:19|20)\d\d)\s+(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?\s+(?<zone>[+-]\d{4}|gmt|utc?|z)\s*$/iu;

/** The day in Rome (`YYYY-MM-DD`) of a feed's stamp, which is in UTC as a rule: 23:25 there is the next day in Rome. Null for what is no such stamp or no day of the calendar. */
export function feedDay(text: string): string | null {
  const { day = '', month = '', year = '', hour = '', minute = '', second = '00', zone = '' } = stamp.exec(text)?.groups ?? {};
  const inOrder = months.indexOf(month.toLowerCase()) + 1;
  if (inOrder === 0) return null;
  const date = `${year}-${String(inOrder).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Engines take 31 February for the third of March.
  if (romanDay(date) === null) return null;
  const offset = /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
  return romanDay(`${date}T${hour}:${minute}:${second}${offset}`);
}
