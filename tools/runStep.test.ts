import { expect, test } from 'vitest';
import { tally } from './runStep';

const counts = (numPassedTests: number, numFailedTests: number) => ({ numPassedTests, numFailedTests });

test('a step without tests counts as one', () => {
  expect(tally(0, null, false)).toEqual({ passed: 1, failed: 0 });
  expect(tally(2, null, false)).toEqual({ passed: 0, failed: 1 });
});

test('tests are counted one by one', () => {
  expect(tally(0, counts(12, 0), true)).toEqual({ passed: 12, failed: 0 });
  expect(tally(1, counts(11, 1), true)).toEqual({ passed: 11, failed: 1 });
});

test('a run that broke outside of its tests, ran none or left no report has failed', () => {
  expect(tally(1, counts(12, 0), true)).toEqual({ passed: 12, failed: 1 });
  expect(tally(0, counts(0, 0), true)).toEqual({ passed: 0, failed: 1 });
  expect(tally(0, null, true)).toEqual({ passed: 0, failed: 1 });
});
