import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { gapOf, isSkipped, widerGap } from './pageStructure';

function element(html: string): Element {
  return new JSDOM(`<body>${html}</body>`).window.document.body.firstElementChild!;
}

it('passes over what readers do not read', () => {
  const skipped = [
    '<script>x</script>',
    '<p hidden>x</p>',
    '<p style="display: none">x</p>',
    '<i data-taccuino>x</i>',
    '<taccuino-panel></taccuino-panel>',
  ];
  expect(skipped.filter((html) => !isSkipped(element(html), false))).toEqual([]);
  expect(isSkipped(element('<p>x</p>'), false)).toBe(false);
});

it('takes a raised link within the page for a footnote number, and nothing else', () => {
  expect(isSkipped(element('<sup><a href="#nota-1">1</a></sup>'), false)).toBe(true);
  expect(isSkipped(element('<a href="#nota-1"><sup>[12]</sup></a>'), false)).toBe(true);
  expect(isSkipped(element('<sup>2</sup>'), false)).toBe(false);
  expect(isSkipped(element('<a href="#capitolo">il capitolo</a>'), false)).toBe(false);
});

it('parts blocks by a blank line, items and rows by a line, cells by a tab', () => {
  expect(['<p>', '<em>', '<div>'].map((html) => gapOf(element(html), false))).toEqual(['\n\n', '', '\n\n']);
  expect(gapOf(element('<ul><li>x</li></ul>').firstElementChild!, true)).toBe('\n');
  expect(widerGap('\n', '\t')).toBe('\n');
  expect(widerGap('\t', '\n\n')).toBe('\n\n');
});
