// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import type { Conversion } from './conversion';
import { toBlocks } from './toBlocks';
import { toDefinitions, toList } from './toList';
const conversion: Conversion = {
  address: sampleAddress,
  targets: new Set(['qui']),
  notes: new Map([['nota-1', '1']]),
  blocksIn: (element) => toBlocks(element, sampleAddress),
};
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

it('has items as blocks and where it starts', () => {
  expect(toList(first('<ol start="3"><li>uno<ul><li>dentro</li></ul></li><li> </li></ol>'), conversion)).toEqual({
    kind: 'list',
    ordered: true,
    start: 3,
    items: [
      [
        { kind: 'paragraph', runs: [{ text: 'uno' }] },
        { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', runs: [{ text: 'dentro' }] }]] },
      ],
    ],
  });
  expect(toList(first('<ul></ul>'), conversion)).toBeNull();
});

it('sets the terms of definitions in strong', () => {
  expect(toDefinitions(first('<dl><dt>Pmi</dt><dd>Piccole imprese</dd></dl>'), conversion)).toEqual({
    kind: 'list',
    ordered: false,
    items: [
      [
        { kind: 'paragraph', runs: [{ text: 'Pmi', marks: ['strong'] }] },
        { kind: 'paragraph', runs: [{ text: 'Piccole imprese' }] },
      ],
    ],
  });
});
