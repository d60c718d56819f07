import { expect, it } from 'vitest';
import { mostDays } from '@/utils/export/readingPosition';
import { joinDays, readingDays } from './readingDays';

it('gives the days that are kept, and of rows from before they were the last', () => {
  const at = new Date(2026, 4, 31, 12).getTime();
  expect(readingDays({ at, days: ['2026-05-01', '2026-05-31'] })).toEqual(['2026-05-01', '2026-05-31']);
  expect(readingDays({ at })).toEqual(['2026-05-31']);
});

it('joins what is known of a piece, each day once and in order, and keeps the last where there are too many', () => {
  expect(joinDays(['2026-05-03', '2026-05-01'], [], ['2026-05-01', '2025-12-31'])).toEqual(['2025-12-31', '2026-05-01', '2026-05-03']);
  const days = Array.from({ length: mostDays + 2 }, (_, index) => `day ${String(index).padStart(6, '0')}`);
  expect(joinDays(days)).toEqual(days.slice(2));
});
