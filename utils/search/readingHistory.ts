import { inkSchema, type Ink } from '@/utils/highlights/highlight';

/** What was done on one day of the reader's calendar: pieces saved, pieces read, passages highlighted. */
export interface DayOfReading {
  saved: number;
  read: number;
  highlighted: number;
}

/** How often a section or an author was saved in each month, months as `YYYY-MM`. */
export interface NameOverTime {
  name: string;
  total: number;
  months: ReadonlyMap<string, number>;
}

/** What a library tells of its reader. */
export interface ReadingHistory {
  pieces: number;
  /** Pieces that were read to their end. */
  readPieces: number;
  /** Minutes of the pieces, as far as each was read. */
  minutesRead: number;
  /** By day, `YYYY-MM-DD` where the reader is; days without anything are absent. */
  days: ReadonlyMap<string, DayOfReading>;
  /** The most frequent first, of equal ones by name. */
  sections: NameOverTime[];
  authors: NameOverTime[];
  highlights: { ink: Ink; count: number }[];
}

/** A saved piece, as far as the history asks for it. Times are milliseconds since 1970. */
export interface PieceOfHistory {
  savedAt: number;
  section: string | null;
  authors: readonly string[];
  minutes: number;
  /** 0 to 1. */
  readShare: number;
  isRead: boolean;
}

/** Takes a library piece by piece, in any order and as many at a time as its caller likes, and tells its history at the end. */
export interface HistoryTally {
  piece: (piece: PieceOfHistory) => void;
  /** A day, `YYYY-MM-DD`, on which one piece was read. */
  reading: (day: string) => void;
  highlight: (ink: Ink, at: number) => void;
  history: () => ReadingHistory;
}

/** A tally of nothing yet. Days are those of the calendar where it runs. */
export function tallyHistory(): HistoryTally {
  const days = new Map<string, DayOfReading>();
  const [sections, authors] = [new Map<string, Map<string, number>>(), new Map<string, Map<string, number>>()];
  const inks = new Map<Ink, number>();
  let [pieces, readPieces, minutesRead] = [0, 0, 0];
  const onDay = (day: string): DayOfReading => {
    const known = days.get(day) ?? { saved: 0, read: 0, highlighted: 0 };
    days.set(day, known);
    return known;
  };
  return {
    piece: ({ savedAt, section, authors: names, minutes, readShare, isRead }) => {
      pieces += 1;
      if (isRead) readPieces += 1;
      minutesRead += minutes * (isRead ? 1 : readShare);
      const day = dayAt(savedAt);
      onDay(day).saved += 1;
      const month = day.slice(0, 7);
      if (section !== null) addTo(sections, section, month);
      for (const name of new Set(names)) addTo(authors, name, month);
    },
    reading: (day) => {
      onDay(day).read += 1;
    },
    highlight: (ink, at) => {
      onDay(dayAt(at)).highlighted += 1;
      inks.set(ink, (inks.get(ink) ?? 0) + 1);
    },
    history: () => ({
      pieces,
      readPieces,
      minutesRead: Math.round(minutesRead),
      days,
      sections: overTime(sections),
      authors: overTime(authors),
      highlights: inkSchema.options.map((ink) => ({ ink, count: inks.get(ink) ?? 0 })),
    }),
  };
}

/** A moment (milliseconds since 1970) as its day, `YYYY-MM-DD`, where it runs. */
export function dayAt(at: number): string {
  const date = new Date(at);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}

function addTo(tally: Map<string, Map<string, number>>, name: string, month: string): void {
  const months = tally.get(name) ?? new Map<string, number>();
  tally.set(name, months.set(month, (months.get(month) ?? 0) + 1));
}

function overTime(tally: ReadonlyMap<string, ReadonlyMap<string, number>>): NameOverTime[] {
  return [...tally]
    .map(([name, months]) => ({ name, months, total: [...months.values()].reduce((sum, count) => sum + count, 0) }))
    .sort((one, other) => other.total - one.total || (one.name < other.name ? -1 : 1));
}
