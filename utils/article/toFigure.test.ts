// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import type { Conversion } from './conversion';
import { imageOf, isFigureByShape, toFigures } from './toFigure';
const conversion: Conversion = { address: sampleAddress, targets: new Set(['qui']), notes: new Map([['nota-1', '1']]), blocksIn: () => [] };
const first = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild!;

it('has picture and caption', () => {
  expect(
    toFigures(
      first('<figure><img src="/a.jpg" alt=" Un  porto " width="1200" height="800"><figcaption>Il <em>molo</em></figcaption></figure>'),
      conversion,
    ),
  ).toEqual([
    {
      kind: 'figure',
      image: { address: 'https://www.glistatigenerali.com/a.jpg', alternative: 'Un porto', width: 1200, height: 800 },
      caption: [{ text: 'Il ' }, { text: 'molo', marks: ['emphasis'] }],
    },
  ]);
});

it('is several for a gallery, its caption under the last', () => {
  const figures = toFigures(first('<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>Due</figcaption></figure>'), conversion);
  expect(figures.map((figure) => (figure.kind === 'figure' ? figure.caption.length : -1))).toEqual([0, 1]);
});

it.each([
  '<img src="data:image/png;base64,AA">',
  '<img src="/pixel.gif" width="1" height="1">',
  '<img src="https://secure.gravatar.com/avatar/1">',
  '<img class="avatar" src="/a.jpg">',
  '<img>',
])('is nothing for %s', (markup) => {
  expect(imageOf(first(markup), sampleAddress)).toBeNull();
});

it('knows a figure by its shape', () => {
  expect(isFigureByShape(first('<div><a><img></a><p>Una didascalia</p></div>'))).toBe(true);
  expect(isFigureByShape(first('<div><p>Un paragrafo</p><img></div>'))).toBe(false);
  expect(isFigureByShape(first('<div><img><p>Uno</p><p>Due</p></div>'))).toBe(false);
});
