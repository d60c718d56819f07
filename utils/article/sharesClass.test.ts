// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sharesClass } from './sharesClass';

it.each([
  ['a b', 'b c', true],
  ['', '', true],
  ['a', '', false],
  ['a', 'b', false],
])('%j and %j: %s', (one, other, shares) => {
  const { body } = new DOMParser().parseFromString(`<p class="${one}"></p><p class="${other}"></p>`, 'text/html');
  expect(sharesClass(body.children[0]!, body.children[1]!)).toBe(shares);
});
