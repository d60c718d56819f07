// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isTooLarge } from './measurePage';

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');

it('lets a long article through', () => {
  expect(
    isTooLarge(page(`${`<p>${'parola '.repeat(1_000)}</p>`.repeat(100)}<form><input name="firstChild"><input name="nodeName"></form>`)),
  ).toBe(false);
});

it('stops at too much text, scripts apart', () => {
  expect(isTooLarge(page(`<p>${'a'.repeat(3_000_001)}</p>`))).toBe(true);
  expect(isTooLarge(page(`<script>"${'a'.repeat(3_000_001)}"</script><p>a</p>`))).toBe(false);
});

it('stops at one text that a browser would take minutes to set', () => {
  expect(isTooLarge(page(`<p>${'a'.repeat(100_001)}</p>`))).toBe(true);
  expect(isTooLarge(page(`<p>${'a'.repeat(60_000)}<br>${'a'.repeat(60_000)}</p>`))).toBe(false);
});

it('stops at too many elements, or too deep ones', () => {
  expect(isTooLarge(page('<b></b>'.repeat(60_001)))).toBe(true);
  const deep = page('');
  let inner: Element = deep.body;
  for (let depth = 0; depth < 2_001; depth++) inner = inner.appendChild(deep.createElement('div'));
  expect(isTooLarge(deep)).toBe(true);
});
