// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import type { Conversion } from './conversion';
import { internalTarget, toRuns } from './toRuns';
const conversion: Conversion = { address: sampleAddress, targets: new Set(['qui']), notes: new Map([['nota-1', '1']]), blocksIn: () => [] };
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

const runs = (markup: string) => toRuns(first(`<p>${markup}</p>`).childNodes, conversion);

it('joins blanks, keeps marks and links, drops soft hyphens', () => {
  expect(runs('  Uno <b>due </b> <em>tre <a href="/x/">quat\u00ADtro</a></em>\n ')).toEqual([
    { text: 'Uno ' },
    { text: 'due ', marks: ['strong'] },
    { text: 'tre ', marks: ['emphasis'] },
    { text: 'quattro', marks: ['emphasis'], link: 'https://www.glistatigenerali.com/x/' },
  ]);
});

it('breaks lines without blanks beside the break', () => {
  expect(runs('uno <br> due<br><br>tre<br>')).toEqual([{ text: 'uno\ndue\n\ntre' }]);
});

it('has internal links where they lead somewhere, references, and no way back', () => {
  expect(runs('a<a href="#qui">b</a><a href="#altrove">c</a><sup><a href="#nota-1">1</a></sup> <a href="#rif-1">↩</a>')).toEqual([
    { text: 'a' },
    { text: 'b', link: '#qui' },
    { text: 'c' },
    { text: '1', note: 'nota-1' },
  ]);
});

it('has no link that could act', () => {
  expect(runs('<a href="javascript:alert(1)">uno</a>')).toEqual([{ text: 'uno' }]);
});

it('knows the id a link of this page leads to', () => {
  expect([internalTarget('#a%20b', sampleAddress), internalTarget('/altro/#a', sampleAddress), internalTarget('#', sampleAddress)]).toEqual(
    ['a b', null, null],
  );
});
