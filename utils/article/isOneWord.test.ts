// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isOneWord, isOneWordAbove } from './isOneWord';
import { readLines } from './readLines';

it.each([
  ['Inchiesta', true],
  ['Una inchiesta', false],
  ['inchiesta', false],
  ['INCHIESTA', false],
  ['Tre', false],
  ['Premessa', false],
  ['Introduzione', false],
  ['Ascolta', false],
  ['Podcast', false],
])('reads %s as one word of a standfirst: %s', (text, is) => {
  expect(isOneWord(text)).toBe(is);
});

it.each([
  ['in a box by itself', '<div class="a"><span>Inchiesta</span></div><div class="b"><p>Il testo.</p></div>', true],
  ['in the one small heading', '<h6>Inchiesta</h6><p>Il testo.</p><h2>Un titoletto</h2>', true],
  ['in a small heading among others', '<h6>Ieri</h6><p>Il testo.</p><h6>Altre voci</h6>', false],
  ['that opens the text in a small heading', '<h6>Prologo</h6><p>Il testo.</p><h2>Primo</h2>', false],
  ['in a heading', '<div class="a"><h3>Inchiesta</h3></div><div class="b"><p>Il testo.</p></div>', false],
  ['in a link', '<div class="a"><a href="/x/">Inchiesta</a></div><div class="b"><p>Il testo.</p></div>', false],
  ['in a box like that of the text', '<div class="b"><p>Inchiesta</p></div><div class="b"><p>Il testo.</p></div>', false],
  ['in the box of the text', '<div class="b"><p>Inchiesta</p><p>Il testo.</p></div>', false],
  ['that opens the text', '<div class="a"><span>Premessa</span></div><div class="b"><p>Il testo.</p></div>', false],
  ['above nothing', '<div class="a"><span>Inchiesta</span></div>', false],
])('one word %s', (_, markup, is) => {
  const [one, ...after] = readLines(new DOMParser().parseFromString(markup, 'text/html').body);
  expect(isOneWordAbove(one!, after)).toBe(is);
});
