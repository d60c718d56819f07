// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import type { Conversion } from './conversion';
import { toTable } from './toTable';
const conversion: Conversion = { address: sampleAddress, targets: new Set(['qui']), notes: new Map([['nota-1', '1']]), blocksIn: () => [] };
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

it('has caption, headers and spans', () => {
  expect(
    toTable(
      first('<table><caption>Perdite</caption><tr><th colspan="2">Città</th></tr><tr><td>Bari</td><td>39,6 %</td></tr></table>'),
      conversion,
    ),
  ).toEqual({
    kind: 'table',
    caption: [{ text: 'Perdite' }],
    rows: [
      [{ header: true, runs: [{ text: 'Città' }], columns: 2 }],
      [
        { header: false, runs: [{ text: 'Bari' }] },
        { header: false, runs: [{ text: '39,6 %' }] },
      ],
    ],
  });
});

it.each([
  '<table><tr><td>uno</td></tr></table>',
  '<table><tr><td><p>a</p><p>b</p><p>c</p></td><td>x</td></tr><tr><td>1</td><td>2</td></tr></table>',
  '<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
])('is no table for a layout: %s', (markup) => {
  expect(toTable(first(markup), conversion)).toBeNull();
});
