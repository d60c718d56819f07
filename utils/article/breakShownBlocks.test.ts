// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { breakShownBlocks } from './breakShownBlocks';

const broken = (markup: string): string => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const copy = page.documentElement.cloneNode(true) as Element;
  breakShownBlocks(page, copy);
  expect(page.querySelector('br')).toBeNull();
  for (const put of copy.querySelectorAll('br')) put.replaceWith('/');
  return copy.querySelector('p')?.textContent ?? '';
};

it('breaks the line where one span stands under another, and leaves those that stand side by side', () => {
  const verse = '<span style="display:block">Primo</span><span style="color:red; display: block">secondo</span>';
  expect(broken(`<p>${verse}\n<span style="display:block">terzo</span></p>`)).toBe('Primo/secondo\n/terzo');
  expect(broken('<p><span>una</span><span>riga</span></p>')).toBe('unariga');
  expect(broken('<p><span style="display:block">detto</span> e <span style="display:block">fatto</span></p>')).toBe('detto e fatto');
});
