// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { hiddenElements } from './hiddenElements';

it.each([
  ['<p id="x" hidden>', true],
  ['<p id="x" hidden="until-found">', false],
  ['<p id="x" style="color: red; display : none">', true],
  ['<p id="x" style="visibility:hidden">', true],
  ['<p id="x" style="opacity:0">', true],
  ['<p id="x" style="opacity:0.5">', false],
  ['<p id="x" aria-hidden="true">', true],
  ['<p id="x" class="a screen-reader-text">', true],
  ['<p id="x" class="chidden">', false],
  ['<p id="x">', false],
])('without a view %s is hidden: %s', (tag, hidden) => {
  const page = new DOMParser().parseFromString(`${tag}Testo.</p><p>Altro.</p>`, 'text/html');
  const copy = page.documentElement.cloneNode(true) as Element;
  const found = hiddenElements(page, copy);
  expect(found.map((element) => element.id)).toEqual(hidden ? ['x'] : []);
});
