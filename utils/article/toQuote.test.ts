// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toBlocks } from './toBlocks';
import type { Conversion } from './conversion';
import { toQuote } from './toQuote';

const address = 'https://www.glistatigenerali.com/economia/un-pezzo/';
const conversion: Conversion = { address, targets: new Set(), notes: new Map(), blocksIn: (element) => toBlocks(element, address) };
const quoteOf = (html: string) =>
  toQuote(new DOMParser().parseFromString(html, 'text/html').querySelector('blockquote') as Element, conversion);
const words = { kind: 'paragraph', runs: [{ text: 'Fatti non foste.' }] };
const dante = [{ text: 'Dante' }];

describe('toQuote', () => {
  it.each([
    '<blockquote><p>Fatti non foste.</p><footer>Dante</footer></blockquote>',
    '<blockquote><p>Fatti non foste.</p><cite>Dante</cite></blockquote>',
    '<blockquote><p>Fatti non foste.</p><p><cite>Dante</cite></p></blockquote>',
    '<blockquote>Fatti non foste.<br><cite>Dante</cite></blockquote>',
    '<figure><blockquote><p>Fatti non foste.</p></blockquote><figcaption>Dante</figcaption></figure>',
  ])('finds whose the words are in %s', (html) => {
    expect(quoteOf(html)).toEqual({ kind: 'quote', blocks: [words], source: dante });
  });

  it.each(['— Dante', '– Dante', '- Dante, Inferno', '(Dante, Inferno)'])('takes a last line “%s” for the source', (line) => {
    expect(quoteOf(`<blockquote><p>Fatti non foste.</p><p>${line}</p></blockquote>`)).toEqual({
      kind: 'quote',
      blocks: [words],
      source: [{ text: line }],
    });
  });

  it('leaves in the words a title that they cite, and a dash that opens all of them', () => {
    const cited = quoteOf('<blockquote><p>Nel suo <cite>Inferno</cite> lo dice.</p></blockquote>');
    expect(cited).toMatchObject({
      source: [],
      blocks: [{ runs: [{ text: 'Nel suo ' }, { text: 'Inferno', marks: ['emphasis'] }, { text: ' lo dice.' }] }],
    });
    expect(quoteOf('<blockquote><p>Ho letto il suo <cite>Inferno</cite></p></blockquote>')).toMatchObject({ source: [] });
    expect(quoteOf('<blockquote><p>— Fatti non foste.</p></blockquote>')).toMatchObject({ source: [], blocks: [{ kind: 'paragraph' }] });
  });

  it('is none when empty, and leaves the page as it was', () => {
    expect(quoteOf('<blockquote> <p></p></blockquote>')).toBeNull();
    const page = new DOMParser().parseFromString('<blockquote><p>Fatti</p><footer>Dante</footer></blockquote>', 'text/html');
    const before = page.body.cloneNode(true);
    toQuote(page.querySelector('blockquote') as Element, conversion);
    expect(page.body.isEqualNode(before)).toBe(true);
  });
});
