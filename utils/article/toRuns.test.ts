// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Conversion } from './conversion';
import { internalTarget, toRuns } from './toRuns';

const address = 'https://www.glistatigenerali.com/economia/un-pezzo/';
const conversion: Conversion = { address, targets: new Set(['meta']), notes: new Map([['nota1', '1']]), blocksIn: () => [] };
const runsOf = (html: string) =>
  toRuns(new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').querySelector('p')?.childNodes ?? [], conversion);

describe('toRuns', () => {
  it.each([
    ['Uno  <em>due</em>\n tre', [{ text: 'Uno ' }, { text: 'due', marks: ['emphasis'] }, { text: ' tre' }]],
    [
      '<b>uno <i>due</i></b>',
      [
        { text: 'uno ', marks: ['strong'] },
        { text: 'due', marks: ['strong', 'emphasis'] },
      ],
    ],
    ['<i>uno</i><em> due</em>', [{ text: 'uno due', marks: ['emphasis'] }]],
    ['<b><strong>uno</strong></b>', [{ text: 'uno', marks: ['strong'] }]],
    [
      '<span style="font-style: italic">uno</span><span style="font-weight:700">due</span>',
      [
        { text: 'uno', marks: ['emphasis'] },
        { text: 'due', marks: ['strong'] },
      ],
    ],
    [
      'H<sub>2</sub>O, x<sup>2</sup>, <s>no</s> <code>a</code>',
      [
        { text: 'H' },
        { text: '2', marks: ['subscript'] },
        { text: 'O, x' },
        { text: '2', marks: ['superscript'] },
        { text: ', ' },
        { text: 'no', marks: ['deleted'] },
        { text: ' ' },
        { text: 'a', marks: ['code'] },
      ],
    ],
    ['uno <span> </span> due', [{ text: 'uno due' }]],
    [' <b> uno </b> ', [{ text: 'uno', marks: ['strong'] }]],
    ['', []],
    [' <b> </b> ', []],
  ])('reads %s', (html, runs) => {
    expect(runsOf(html)).toEqual(runs);
  });

  it('breaks a line where a br stands, and nowhere else', () => {
    expect(runsOf('uno\ndue <br> tre<br><br><i>quattro</i><br>')).toEqual([
      { text: 'uno due\ntre\n\n' },
      { text: 'quattro', marks: ['emphasis'] },
    ]);
    expect(runsOf('<br>uno')).toEqual([{ text: 'uno' }]);
  });

  it('drops what is not to be seen in a text: soft hyphens, joiners, readings, and composes accents', () => {
    expect(runsOf('citta\u0300 su\u00adbi\u200bto\ufeff\u0000')).toEqual([{ text: 'città subito' }]);
    expect(runsOf('<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>')).toEqual([{ text: '漢' }]);
  });

  it('keeps a drawn face as its sign, and no other picture', () => {
    expect(runsOf('ciao <img alt="😀" src="x.png"> <img alt="una veduta" src="y.png">')).toEqual([{ text: 'ciao 😀' }]);
  });

  it('keeps links that can be followed, resolved, and the words of the others', () => {
    expect(runsOf('<a href="/tag/a/">uno</a><a href="javascript:alert(1)">due</a><a>tre</a>')).toEqual([
      { text: 'uno', link: 'https://www.glistatigenerali.com/tag/a/' },
      { text: 'duetre' },
    ]);
    expect(runsOf('<a href="#meta">uno</a><a href="#altrove">due</a>')).toEqual([{ text: 'uno', link: '#meta' }, { text: 'due' }]);
  });

  it('knows the reference to a footnote, and drops the way back', () => {
    expect(runsOf('testo<sup><a href="#nota1">1</a></sup>')).toEqual([{ text: 'testo' }, { text: '1', note: 'nota1' }]);
    expect(runsOf('La nota. <a href="#rif1">↩</a>')).toEqual([{ text: 'La nota.' }]);
  });
});

describe('internalTarget', () => {
  it.each([
    ['#nota', 'nota'],
    [`${address}#nota`, 'nota'],
    ['/economia/un-pezzo/?x=1#nota', 'nota'],
    ['#citt%C3%A0', 'città'],
    ['#100%', '100%'],
    ['#', null],
    ['/economia/un-pezzo/', null],
    ['/economia/un-altro/#nota', null],
    ['https://example.org/economia/un-pezzo/#nota', null],
    ['http://[#', null],
  ])('of %s is %j', (href, target) => {
    expect(internalTarget(href, address)).toBe(target);
  });
});
