// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Conversion } from './conversion';
import { imageOf, isFigureByShape, toFigures } from './toFigure';

const address = 'https://www.glistatigenerali.com/economia/un-pezzo/';
const conversion: Conversion = { address, targets: new Set(), notes: new Map(), blocksIn: () => [] };
const elementOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;
const image = (file: string) => ({ address: `https://www.glistatigenerali.com/${file}`, alternative: '' });

describe('imageOf', () => {
  it('reads address, alternative text and size', () => {
    const shown = elementOf('<img src="/a.jpg" alt=" Una  citta\u0300 " width="800" height="450.5px">');
    expect(imageOf(shown, address)).toEqual({
      address: 'https://www.glistatigenerali.com/a.jpg',
      alternative: 'Una città',
      width: 800,
      height: 450,
    });
    expect(imageOf(elementOf('<img src="/a.jpg" width="100%" height="auto">'), address)).toEqual(image('a.jpg'));
    expect(imageOf(elementOf('<img src="/a.jpg" width="48">'), address)?.width).toBe(48);
  });

  it.each([
    '<img>',
    '<img src="data:image/gif;base64,R0lGOD">',
    '<img src="/a.gif" width="1" height="1">',
    '<img src="/a.gif" width="600" height="47">',
    '<img src="https://secure.gravatar.com/avatar/x?s=96">',
    '<img src="/ada.jpg" class="photo avatar">',
    '<img src="/smile.png" class="wp-smiley">',
  ])('takes none: %s', (html) => {
    expect(imageOf(elementOf(html), address)).toBeNull();
  });
});

describe('toFigures', () => {
  it('gives a picture with its caption', () => {
    expect(
      toFigures(
        elementOf('<figure><a href="/a.jpg"><img src="/a.jpg"></a><figcaption>Il <em>porto</em></figcaption></figure>'),
        conversion,
      ),
    ).toEqual([{ kind: 'figure', image: image('a.jpg'), caption: [{ text: 'Il ' }, { text: 'porto', marks: ['emphasis'] }] }]);
    expect(toFigures(elementOf('<img src="/a.jpg">'), conversion)).toEqual([{ kind: 'figure', image: image('a.jpg'), caption: [] }]);
  });

  it('gives a gallery one by one, none twice, the caption under the last', () => {
    const figures = toFigures(elementOf('<div><img src="/a.jpg"><img src="/b.jpg"><img src="/a.jpg"><p>Il porto</p></div>'), conversion);
    expect(figures).toEqual([
      { kind: 'figure', image: image('a.jpg'), caption: [] },
      { kind: 'figure', image: image('b.jpg'), caption: [{ text: 'Il porto' }] },
    ]);
  });

  it('gives nothing where no picture is of the piece', () => {
    expect(toFigures(elementOf('<figure><img src="data:,"><figcaption>Il porto</figcaption></figure>'), conversion)).toEqual([]);
  });
});

describe('isFigureByShape', () => {
  it.each([
    ['<div><img src="/a.jpg"><p>Il porto</p></div>', true],
    ['<div><a href="/"><picture><img src="/a.jpg"></picture></a> Il porto</div>', true],
    ['<div><p>Il porto</p><img src="/a.jpg"></div>', false],
    ['<div>Il porto <img src="/a.jpg"></div>', false],
    ['<div><img src="/a.jpg"><p>Uno</p><p>Due</p></div>', false],
    ['<div><img src="/a.jpg"><ul><li>Uno</li></ul></div>', false],
    [`<div><img src="/a.jpg"><p>${'a'.repeat(301)}</p></div>`, false],
    ['<div><div><img src="/a.jpg"><p>Il porto</p></div><div><img src="/b.jpg"></div><p>Comincia il testo.</p></div>', false],
    ['<div><p>Il porto</p></div>', false],
  ])('of %s says %j', (html, answer) => {
    expect(isFigureByShape(elementOf(html))).toBe(answer);
  });
});
