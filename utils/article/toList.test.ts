// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Conversion } from './conversion';
import { toBlocks } from './toBlocks';
import { toDefinitions, toList } from './toList';

const conversion: Conversion = {
  address: 'https://www.glistatigenerali.com/economia/un-pezzo/',
  targets: new Set(),
  notes: new Map(),
  blocksIn: (element) => toBlocks(element, conversion.address),
};
const elementOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;
const item = (text: string) => [{ kind: 'paragraph', runs: [{ text }] }];

describe('toList', () => {
  it('gives each item its blocks, and leaves out the empty ones', () => {
    expect(toList(elementOf('<ul><li>uno</li><li> </li><li>due</li></ul>'), conversion)).toEqual({
      kind: 'list',
      ordered: false,
      items: [item('uno'), item('due')],
    });
  });

  it.each([
    ['<ol start="5"><li>uno</li></ol>', { ordered: true, start: 5 }],
    ['<ol start="1"><li>uno</li></ol>', { ordered: true }],
    ['<ol start="-3"><li>uno</li></ol>', { ordered: true }],
    ['<ol start="molti"><li>uno</li></ol>', { ordered: true }],
    ['<ul start="5"><li>uno</li></ul>', { ordered: false }],
  ])('counts as %s says', (html, said) => {
    expect(toList(elementOf(html), conversion)).toEqual({ kind: 'list', items: [item('uno')], ...said });
  });

  it('keeps a list inside an item', () => {
    const inner = { kind: 'list', ordered: false, items: [item('dentro')] };
    expect(toList(elementOf('<ol><li>uno<ul><li>dentro</li></ul></li></ol>'), conversion)).toEqual({
      kind: 'list',
      ordered: true,
      items: [[...item('uno'), inner]],
    });
  });

  it('is none without items', () => {
    expect(toList(elementOf('<ul></ul>'), conversion)).toBeNull();
    expect(toList(elementOf('<ul><li></li></ul>'), conversion)).toBeNull();
  });
});

describe('toDefinitions', () => {
  const term = (text: string) => ({ kind: 'paragraph', runs: [{ text, marks: ['strong'] }] });

  it('opens an item with each term, in strong, and puts under it what defines it', () => {
    const list = toDefinitions(
      elementOf('<dl><dt>Pil</dt><dd>la ricchezza</dd><dd>di un anno</dd><div><dt><b>Iva</b></dt><dd>una tassa</dd></div></dl>'),
      conversion,
    );
    expect(list).toEqual({
      kind: 'list',
      ordered: false,
      items: [
        [term('Pil'), ...item('la ricchezza'), ...item('di un anno')],
        [term('Iva'), ...item('una tassa')],
      ],
    });
  });

  it('keeps a definition without its term, and is none when empty', () => {
    expect(toDefinitions(elementOf('<dl><dd>la ricchezza</dd></dl>'), conversion)).toEqual({
      kind: 'list',
      ordered: false,
      items: [item('la ricchezza')],
    });
    expect(toDefinitions(elementOf('<dl><dt> </dt><dd></dd></dl>'), conversion)).toBeNull();
  });
});
