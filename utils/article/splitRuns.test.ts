// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { splitRuns } from './splitRuns';
it('cuts across marks and leaves no empty part', () => {
  const runs = [{ text: 'uno\ndue ' }, { text: 'tre\n', marks: ['strong' as const] }, { text: '\n quattro ' }];
  expect(splitRuns(runs, /\n/u)).toEqual([
    [{ text: 'uno' }],
    [{ text: 'due ' }, { text: 'tre', marks: ['strong'] }],
    [{ text: 'quattro' }],
  ]);
  expect(splitRuns([], /\n/u)).toEqual([]);
});
