// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { builtIn } from './builtIn';

it('reaches what the page has hidden behind a name', () => {
  const page = new DOMParser().parseFromString('<form name="body"></form><img name="createElement">', 'text/html');
  Object.defineProperty(page, 'documentElement', { value: 'a trap' });
  expect(builtIn(page, 'documentElement').localName).toBe('html');
  expect(builtIn(page, 'body').localName).toBe('body');
  expect(builtIn(page, 'createElement')('p').localName).toBe('p');
});
