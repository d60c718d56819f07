// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isSetAlike } from './isSetAlike';

const ask = (markup: string) => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const [one, other] = body.querySelectorAll('p');
  return isSetAlike(one!, other!, body);
};

it.each([
  ['<p></p><p></p>', true],
  ['<div class="a 1"><p></p></div><div class="a 2"><p></p></div>', true],
  ['<div class="a"><p></p></div><div class="b"><p></p></div>', false],
  ['<div><p></p></div><section><p></p></section>', false],
  ['<p></p><div><p></p></div>', false],
])('in %s: %s', (markup, alike) => {
  expect(ask(markup)).toBe(alike);
});
