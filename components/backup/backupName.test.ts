import { expect, it } from 'vitest';
import { backupName } from './backupName';

it('names the file after the reader’s day', () => {
  expect(backupName(new Date(2026, 0, 5, 23, 30).getTime())).toBe('taccuino-2026-01-05.zip');
});
