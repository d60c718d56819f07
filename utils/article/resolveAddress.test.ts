// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { resolveImage, resolveLink } from './resolveAddress';
const here = 'https://www.glistatigenerali.com/a/b/';

it.each([
  ['../c/', 'https://www.glistatigenerali.com/a/c/'],
  ['//example.org/x', 'https://example.org/x'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['https://nome:segreto@example.org/', 'https://example.org/'],
  ['javascript:alert(1)', null],
  [' jav\tascript:alert(1)', null],
  ['data:text/html,x', null],
  ['blob:https://example.org/1', null],
  ['https://[', null],
  ['', null],
  [null, null],
])('%s leads to %s', (href, address) => {
  expect(resolveLink(href, here)).toBe(address);
});

it('shows http(s) only', () => {
  expect([resolveImage('/x.jpg', here), resolveImage('mailto:a@b.c', here), resolveImage('data:image/png;base64,AA', here)]).toEqual([
    'https://www.glistatigenerali.com/x.jpg',
    null,
    null,
  ]);
});
