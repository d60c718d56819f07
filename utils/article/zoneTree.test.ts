// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleProse } from '@/tests/support/readSample';
import { readLines } from './readLines';
import { zoneTree } from './zoneTree';

const prose = `<p>${sampleProse}</p>`;
const read = (markup: string) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return { body, tree: zoneTree(readLines(body), body) };
};

it('knows which lines an element holds', () => {
  const { body, tree } = read(`<div>${prose}<aside><p>Uno</p><p>Due</p></aside>${prose}</div>`);
  expect(tree.rangeOf(body.querySelector('aside')!)).toEqual({ first: 1, last: 2 });
  expect(tree.rangeOf(body.querySelector('div')!)).toEqual({ first: 0, last: 3 });
});

it('tells the text of the piece by how it is set, and not one paragraph set otherwise', () => {
  const { tree } = read(`<div>${prose}${prose}<aside>${prose}</aside>${prose}</div>`);
  expect([0, 1, 2, 3].map((index) => tree.hasText(index, index))).toEqual([true, true, false, true]);
  expect(tree.textBefore(2)?.line.index).toBe(1);
  expect(tree.textAfter(2)?.line.index).toBe(3);
  expect(tree.textAfter(3)).toBeNull();
  expect(tree.textBefore(0)).toBeNull();
});

it('overlooks the classes by which a builder numbers its boxes', () => {
  const block = (number: number) => `<div class="block block-${number}">${prose}</div>`;
  const { tree } = read(`<div>${[1, 2, 3, 4, 5, 6, 7, 8].map(block).join('')}</div>`);
  expect(tree.hasText(0, 0)).toBe(true);
  expect(tree.textBefore(7)?.setting).toBe(tree.textAfter(0)?.setting);
});
