import { expect, it } from 'vitest';
import { feedDay } from './feedDay';

it.each([
  ['Sat, 17 Jan 2026 10:05:31 +0000', '2026-01-17'],
  // The Roman day, in winter and in summer.
  ['Wed, 14 Jan 2026 23:25:00 +0000', '2026-01-15'],
  ['Tue, 08 Oct 2024 21:50:00 +0000', '2024-10-08'],
  ['Tue, 08 Oct 2024 22:00:00 GMT', '2024-10-09'],
  ['Tue, 8 Oct 2024 00:30 +0200', '2024-10-08'],
  [' 1 Mar 2020 12:00:00 Z ', '2020-03-01'],
  ['Thu, 29 Feb 2024 12:00:00 UT', '2024-02-29'],
])('%s is %s in Rome', (stamp, day) => {
  expect(feedDay(stamp)).toBe(day);
});

it.each([
  '',
  'ieri',
  '2026',
  '2026-01-17T10:05:31Z',
  'Tue, 31 Feb 2026 10:00:00 +0000',
  'Sun, 29 Feb 2026 10:00:00 +0000',
  'Sat, 17 Foo 2026 10:05:31 +0000',
  'Sat, 17 Jan 9999 10:05:31 +0000',
  'Sat, 17 Jan 2026 25:99:31 +0000',
  'Sat, 17 Jan 2026 10:05:31',
  'Sat, 17 Jan 2026 10:05:31 +9999',
  'Wed, 30 Nov -0001 00:00:00 +0000',
])('%j is no day', (stamp) => {
  expect(feedDay(stamp)).toBeNull();
});
