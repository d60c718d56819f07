// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isInline, readLines } from './readLines';

const read = (markup: string) => readLines(new DOMParser().parseFromString(markup, 'text/html').body);

it('parts lines at blocks and breaks, and keeps what stands in a row together', () => {
  const texts = read('<div>Uno <b>e</b> <a href="/x">due</a><br>tre<p>quattro\n  cinque</p> sei<hr>sette</div><x-y>otto</x-y>').map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['Uno e due', 'tre', 'quattro cinque', 'sei', 'sette', 'otto']);
});

it('knows a line’s block, heading and links', () => {
  const [title, row] = read('<h2>Un <em>titolo</em></h2><div><a href="/x">tutto</a></div>');
  expect([title?.rank, title?.block.localName, title?.linked]).toEqual([2, 'h2', 0]);
  expect([row?.rank, row?.block.localName, row?.linked]).toEqual([0, 'div', 5]);
  expect(read('<div role="heading" aria-level="3"><span>A</span></div>')[0]?.rank).toBe(3);
});

it('drops soft hyphens and leaves empty lines out', () => {
  expect(read('<p> \u200B </p><p>im\u00ADpresa</p>').map(({ text }) => text)).toEqual(['impresa']);
});

it('takes a picture for a part of the line', () => {
  const { body } = new DOMParser().parseFromString('<img><p>', 'text/html');
  expect([...body.children].map(isInline)).toEqual([true, false]);
});

it('knows the innermost block of a line, also after another block has ended', () => {
  const blocks = read('<article>uno<div><p><b>due</b></p>tre</div><b>quattro</b></article>').map(({ block }) => block.localName);
  expect(blocks).toEqual(['article', 'p', 'div', 'article']);
});

it('counts what stands in links, and no more than the line shows', () => {
  const [row, hyphened] = read('<p>di <a href="/a">Ada</a> e <a href="/b"><b>Ugo</b></a></p><p><a href="/c">im\u00ADpre\u00ADsa</a></p>');
  expect(row?.pieces.map(({ link }) => link?.getAttribute('href') ?? null)).toEqual([null, '/a', null, '/b']);
  expect([row?.linked, hyphened?.linked]).toEqual([6, 7]);
});
