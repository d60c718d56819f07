// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { extraCase, extraCasesVariable, leftOut } from './extraCases';

afterEach(() => vi.unstubAllEnvs());

test('an extra case is found in the named directory', () => {
  vi.stubEnv(extraCasesVariable, 'tests/support');
  expect(extraCase('extraCases.ts')).toMatch(/tests[\\/]support[\\/]extraCases\.ts$/u);
  expect(extraCase('nothing.txt')).toBeNull();
});

test('without a directory there are none, and a test can say so', () => {
  vi.stubEnv(extraCasesVariable, '');
  expect(extraCase('extraCases.ts')).toBeNull();
  expect(leftOut('seed/article-page.txt')).toContain(extraCasesVariable);
});
