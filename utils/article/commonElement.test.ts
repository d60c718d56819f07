// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { commonElement } from './commonElement';

it('is the smallest element around all', () => {
  const page = new DOMParser().parseFromString('<main><div><p>a</p><p>b</p></div><p>c</p></main>', 'text/html');
  const [a, b, c] = [...page.querySelectorAll('p')];
  expect(commonElement([a!, b!])?.localName).toBe('div');
  expect(commonElement([a!, c!])?.localName).toBe('main');
  expect(commonElement([b!])).toBe(b);
  expect(commonElement([])).toBeNull();
});
