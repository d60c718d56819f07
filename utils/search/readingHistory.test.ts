import { expect, it } from 'vitest';
import { dayAt, tallyHistory } from './readingHistory';

const at = (day: string, hour = 12): number => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`).getTime();
const piece = {
  savedAt: at('2026-03-04'),
  section: 'Economia',
  authors: ['Ada', 'Ada', 'Ugo'],
  minutes: 10,
  readShare: 0.5,
  isRead: false,
};

it('tells of nothing while there is nothing', () => {
  const { days, sections, pieces, highlights } = tallyHistory().history();
  expect([days.size, sections, pieces, highlights.map(({ count }) => count)]).toEqual([0, [], 0, [0, 0, 0, 0, 0]]);
});

it('counts what was done on a day of the calendar here, also just before midnight', () => {
  const tally = tallyHistory();
  tally.piece(piece);
  tally.piece({ ...piece, savedAt: at('2026-03-04', 23) });
  tally.reading('2026-03-05');
  tally.highlight('figure', at('2026-03-05'));
  tally.highlight('figure', at('2026-03-06'));
  const { days, highlights } = tally.history();
  expect(Object.fromEntries(days)).toEqual({
    '2026-03-04': { saved: 2, read: 0, highlighted: 0 },
    '2026-03-05': { saved: 0, read: 1, highlighted: 1 },
    '2026-03-06': { saved: 0, read: 0, highlighted: 1 },
  });
  expect(highlights.find(({ ink }) => ink === 'figure')).toEqual({ ink: 'figure', count: 2 });
  expect(dayAt(at('2026-01-01', 0))).toBe('2026-01-01');
});

it('counts sections and authors by month, each author of a piece once, the most frequent first', () => {
  const tally = tallyHistory();
  tally.piece(piece);
  tally.piece({ ...piece, savedAt: at('2026-04-01'), authors: ['Ugo'] });
  tally.piece({ ...piece, section: null, authors: [] });
  const { sections, authors, pieces } = tally.history();
  expect(sections.map(({ name, total, months }) => [name, total, [...months]])).toEqual([['Economia', 2, [['2026-03', 1], ['2026-04', 1]]]]); // prettier-ignore
  expect(authors.map(({ name, total }) => [name, total])).toEqual([['Ugo', 2], ['Ada', 1]]); // prettier-ignore
  expect(pieces).toBe(3);
});

it('counts the minutes of what was read, whole where it was marked so', () => {
  const tally = tallyHistory();
  tally.piece(piece);
  tally.piece({ ...piece, readShare: 0.2, isRead: true });
  expect(tally.history()).toMatchObject({ minutesRead: 15, readPieces: 1 });
});
