// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from './article';
import type { Conversion } from './conversion';
import { noteIdOf, toNote } from './toNote';

const notes = new Map([['n1', '1'], ['ast', '*']]); // prettier-ignore
const conversion: Conversion = {
  address: 'https://www.glistatigenerali.com/economia/un-pezzo/',
  targets: new Set(),
  notes,
  blocksIn: () => [],
};
const paragraph = (...texts: string[]): Block => ({ kind: 'paragraph', runs: texts.map((text) => ({ text })) });
const elementOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as Element;

describe('toNote', () => {
  it.each([
    ['[1] Si veda Dante.', 'n1', '1'],
    ['1. Si veda Dante.', 'n1', '1'],
    ['(1) Si veda Dante.', 'n1', '1'],
    ['* Si veda Dante.', 'ast', '*'],
    ['Si veda Dante.', 'n1', '1'],
    ['7 Si veda Dante.', 'fn-7', '7'],
  ])('takes the label from %j', (text, id, label) => {
    expect(toNote(id, [paragraph(text)], conversion)).toEqual({ kind: 'note', id, label, blocks: [paragraph('Si veda Dante.')] });
  });

  it('keeps a number that only begins like the label, and what follows', () => {
    expect(toNote('n1', [paragraph('1948, anno della Carta'), paragraph('1 altro')], conversion)).toMatchObject({
      blocks: [paragraph('1948, anno della Carta'), paragraph('1 altro')],
    });
  });

  it('drops a label that has a run or a paragraph of its own', () => {
    expect(toNote('n1', [paragraph('[1]', ' Si veda')], conversion)).toMatchObject({ blocks: [paragraph('Si veda')] });
    expect(toNote('n1', [paragraph('1.'), paragraph('Si veda')], conversion)).toMatchObject({ blocks: [paragraph('Si veda')] });
  });

  it('is none when nothing is left', () => {
    expect(toNote('n1', [paragraph('[1]')], conversion)).toBeNull();
    expect(toNote('n1', [], conversion)).toBeNull();
  });

  it('keeps a note that opens with another block', () => {
    const list: Block = { kind: 'list', ordered: false, items: [[paragraph('1 uno')]] };
    expect(toNote('n1', [list], conversion)).toEqual({ kind: 'note', id: 'n1', label: '1', blocks: [list] });
  });
});

describe('noteIdOf', () => {
  it.each([
    ['<div id="n1">x</div>', 'n1'],
    ['<a name="ast"></a>', 'ast'],
    ['<li><a id="n1"></a>x</li>', 'n1'],
    ['<p><a name="n1"></a>x</p>', 'n1'],
    ['<div><a id="n1"></a>x</div>', null],
    ['<p id="altro">x</p>', null],
    ['<p>x</p>', null],
  ])('of %s is %j', (html, id) => {
    expect(noteIdOf(elementOf(html), conversion)).toBe(id);
  });
});
