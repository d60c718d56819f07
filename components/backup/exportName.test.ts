import { expect, it } from 'vitest';
import { exportName } from './exportName';

it('names the file after the reader’s day', () => {
  expect(exportName(new Date(2026, 0, 5, 23, 30).getTime())).toBe('taccuino-2026-01-05.json');
});
