import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { partOfRange, passageTextOf } from './partElement';

const page = new JSDOM('<nav>Menu</nav><h1>Titolo</h1><p>Testo</p>').window.document.body;
const reader = new JSDOM('<article><h1 data-part="title">Titolo</h1><div data-part="body"><p>Testo</p></div></article>').window.document
  .body;

it('reads the part where it is marked, else the whole, and a title from the first heading', () => {
  expect(passageTextOf(reader, 'body')).toMatchObject({ isPart: true, passageText: { text: 'Testo' } });
  expect(passageTextOf(page, 'body')).toMatchObject({ isPart: false, passageText: { text: 'Menu\n\nTitolo\n\nTesto' } });
  expect(passageTextOf(page, 'title')).toMatchObject({ isPart: false, passageText: { text: 'Titolo' } });
});

it('knows the part that holds a whole range', () => {
  const range = reader.ownerDocument.createRange();
  range.selectNodeContents(reader.querySelector('p')!);
  expect(partOfRange(range)?.part).toBe('body');
  range.selectNodeContents(reader);
  expect(partOfRange(range)).toBeNull();
});
