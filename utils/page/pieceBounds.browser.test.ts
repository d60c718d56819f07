import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pieceBounds } from './pieceBounds';

// The page of the test stands in for one of the publisher.
vi.mock('@/utils/publisher/articleAddress', () => ({
  articleAddress: (address: string) => (address === '' ? null : address.split('#')[0]),
}));

const long = 'Il porto è fermo da anni, e nessuno se ne cura. '.repeat(40);
let root: HTMLElement;
let title: string;

beforeEach(() => {
  title = document.title;
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  document.title = title;
  root.remove();
});

/** A whole piece as a theme may build one, at the end of the page. */
function piece(heading: string, text = long, around = 'article'): HTMLElement {
  const element = document.createElement(around);
  const words = Object.assign(document.createElement('h1'), { textContent: heading });
  element.append(words, Object.assign(document.createElement('p'), { textContent: text }));
  root.append(element);
  return element;
}

const leftOut = (): Element[] => [...pieceBounds(root).leftOut];

it('takes the whole page where it shows one piece, with comments, cards and whatever else is around it', () => {
  piece('Il porto');
  piece('Un altro pezzo, in una scheda', 'Poche righe di sommario.');
  const comment = piece('', long);
  comment.querySelector('h1')?.remove();
  expect(pieceBounds(root)).toEqual({ within: root, leftOut: new Set() });
});

it('leaves out the second piece of an endless page, the first where nothing else tells', () => {
  piece('Il porto');
  const second = piece('La città');
  expect(leftOut()).toEqual([second]);
});

it('knows the piece by the title of the page, once that is another’s', () => {
  const first = piece('Il porto');
  piece('La città');
  document.title = 'La città - Gli Stati Generali';
  expect(leftOut()).toEqual([first]);
});

it('believes a piece’s own address before the title', () => {
  const first = piece('Il porto');
  const second = piece('La città');
  const link = Object.assign(document.createElement('a'), { href: `${location.pathname}${location.search}#inizio` });
  second.querySelector('h1')?.append(link);
  document.title = 'Il porto';
  expect(leftOut()).toEqual([first]);
  link.remove();
  expect(leftOut()).toEqual([second]);
});

it('remembers which piece stood alone at an address, whatever the title says later', () => {
  const before = location.href;
  const first = piece('Il porto');
  expect(leftOut()).toEqual([]);
  const second = piece('La città');
  document.title = 'La città';
  expect(leftOut()).toEqual([second]);
  history.replaceState(null, '', '?piece=citta');
  document.title = 'Il porto';
  expect(leftOut()).toEqual([first]);
  history.replaceState(null, '', before);
});

it('is not misled by headings inside the body of a piece', () => {
  const only = piece('Il porto');
  only.append(Object.assign(document.createElement('h1'), { textContent: 'Secondo capitolo' }), long);
  const inner = document.createElement('section');
  inner.id = 'post-nota';
  inner.append(Object.assign(document.createElement('h2'), { textContent: 'Una nota' }), long);
  only.append(inner);
  expect(leftOut()).toEqual([]);
});
