import { afterEach, expect, it } from 'vitest';
import drawer from '@/components/highlights/drawer.css?inline';
import layer from '@/components/highlights/highlights.css?inline';
import base from './base.css?inline';
import tokens from './tokens.css?inline';

const box = document.createElement('div');

afterEach(() => box.remove());

function elementOf(name: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = 'Testo';
  return element;
}

/** Whether an element shows a ring once a script gives it the focus; nothing was pressed before, so browsers show it as after a key. */
function hasRing(element: HTMLElement, ...sheets: string[]): boolean {
  const place = Object.assign(document.createElement('section'), { className: 'highlight-drawer' });
  place.append(element);
  box.className = 'highlight-layer';
  box.replaceChildren(Object.assign(document.createElement('style'), { textContent: sheets.join('\n') }), place);
  document.body.append(box);
  element.focus();
  expect(element.matches(':focus-visible')).toBe(true);
  return getComputedStyle(element).outlineStyle !== 'none';
}

it.each(['p', 'h2', 'li', 'figcaption'])('draws no ring around a %s that was jumped to', (name) => {
  expect(hasRing(elementOf(name, { tabindex: '-1' }), tokens, base)).toBe(false);
});

it('draws no ring around the name of the list of highlights, which opens with the focus on it, but around its buttons', () => {
  expect(hasRing(elementOf('h2', { tabindex: '-1' }), tokens, layer, drawer)).toBe(false);
  expect(hasRing(elementOf('button', {}), tokens, layer, drawer)).toBe(true);
});

it.each<[string, Record<string, string>]>([
  ['button', {}],
  ['a', { href: '#' }],
  ['div', { role: 'tab', tabindex: '-1' }],
  ['p', { tabindex: '0' }],
])('draws a ring around a %s that can be reached by key', (name, attributes) => {
  expect(hasRing(elementOf(name, attributes), tokens, base)).toBe(true);
});
