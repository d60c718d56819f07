import { expect, it } from 'vitest';
import { splitRuns } from './splitRuns';

it('cuts runs at the separator, each part with its own marks and links', () => {
  const runs = [{ text: 'uno\ndue ' }, { text: 'tre\nquattro', marks: ['strong' as const] }, { text: ' cinque', link: '#x' }];
  expect(splitRuns(runs, /\n/u)).toEqual([
    [{ text: 'uno' }],
    [{ text: 'due ' }, { text: 'tre', marks: ['strong'] }],
    [
      { text: 'quattro', marks: ['strong'] },
      { text: ' cinque', link: '#x' },
    ],
  ]);
});

it('leaves out empty parts and the blanks at the ends of a part', () => {
  expect(splitRuns([{ text: '\n\n uno ' }, { text: '  ', marks: ['emphasis'] }, { text: '\n\n\n\ndue\n' }], /\n\n/u)).toEqual([
    [{ text: 'uno' }],
    [{ text: 'due' }],
  ]);
  expect(splitRuns([{ text: ' \n ' }], /\n/u)).toEqual([]);
  expect(splitRuns([], /\n/u)).toEqual([]);
});

it('does not change what it is given', () => {
  const runs = [{ text: ' uno\ndue ' }];
  splitRuns(runs, /\n/u);
  expect(runs).toEqual([{ text: ' uno\ndue ' }]);
});
