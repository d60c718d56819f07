// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cardElement, partWithin } from './cardElement';
import { readLines } from './readLines';

const page = (html: string): Element => new DOMParser().parseFromString(html, 'text/html').body;
const linksIn = (root: Element) =>
  [...root.querySelectorAll('a')].map((link) => ({ link: link as Element, address: link.getAttribute('href') ?? '' }));

it('takes all that is around a link as long as it is of no other card', () => {
  const root = page('<div id="row"><div id="one"><p><a href="1">Uno</a></p><p>di Ada</p></div><div><a href="2">Due</a></div></div>');
  expect(cardElement(linksIn(root), '1', () => true)?.id).toBe('one');
  expect(cardElement(linksIn(root), '3', () => true)).toBeUndefined();
});

it('goes no further than what fits', () => {
  const root = page('<section><div id="one"><a href="1">Uno</a></div><h2>Altro</h2></section>');
  expect(cardElement(linksIn(root), '1', (element) => element.querySelector('h2') === null)?.id).toBe('one');
});

it('gives of a line the part that stands in an element, whole where it stands there whole, and nothing else', () => {
  const root = page('<p><span id="a">Uno</span> <span>due</span></p><p>Tre</p>');
  const [first, second] = readLines(root);
  if (!first || !second) throw new Error('no lines');
  const element = root.querySelector('#a') ?? undefined;
  expect(partWithin(first, element)[0]?.pieces.map(({ node }) => node.data)).toEqual(['Uno']);
  expect(partWithin(second, element)).toEqual([]);
  expect(partWithin(second, root)).toEqual([second]);
  expect(partWithin(second, undefined)).toEqual([]);
});
