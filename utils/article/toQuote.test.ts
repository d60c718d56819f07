// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import type { Conversion } from './conversion';
import { toBlocks } from './toBlocks';
import { toQuote } from './toQuote';
const conversion: Conversion = {
  address: sampleAddress,
  targets: new Set(['qui']),
  notes: new Map([['nota-1', '1']]),
  blocksIn: (element) => toBlocks(element, sampleAddress),
};
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

const said = [{ kind: 'paragraph', runs: [{ text: 'Parole di altri.' }] }];

it.each([
  '<blockquote><p>Parole di altri.</p><p><cite>Ada Neri</cite></p></blockquote>',
  '<blockquote><p>Parole di altri.</p><footer>Ada Neri</footer></blockquote>',
  '<blockquote>Parole di altri.<br><cite>Ada Neri</cite></blockquote>',
])('has its source: %s', (markup) => {
  expect(toQuote(first(markup), conversion)).toEqual({ kind: 'quote', blocks: said, source: [{ text: 'Ada Neri' }] });
});

it('has a last line that opens with a dash for source, and leaves a title cited in a sentence alone', () => {
  expect(toQuote(first('<blockquote><p>Parole di altri.</p><p>— Ada Neri</p></blockquote>'), conversion)).toEqual({
    kind: 'quote',
    blocks: said,
    source: [{ text: '— Ada Neri' }],
  });
  expect(toQuote(first('<blockquote><p>Ho letto <cite>Moby Dick</cite> due volte.</p></blockquote>'), conversion)).toMatchObject({
    source: [],
  });
});
