import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { describeRange } from './describeRange';
import { findRange } from './findRange';
import { placeInArticle } from './placeInArticle';
import { articleAbout } from '@/tests/support/samplePiece';

const article = {
  ...articleAbout('porto'),
  title: 'Il porto che nessuno vuole',
  standfirst: 'Promesse vecchie, navi nuove.',
  blocks: ['Il porto è fermo da anni, e la città con lui.', 'Le gru non si muovono; chi passa non le vede più.'].map((text) => ({
    kind: 'paragraph' as const,
    runs: [{ text }],
  })),
};

const page = new JSDOM(`<nav>Menu Economia Cultura</nav><h1>${article.title}</h1><p>${article.standfirst}</p>
  <div><p>Il <em>porto</em> è fermo da anni, e la città con lui.</p><aside>Pubblicità</aside><p>Le gru non si muovono; chi passa non le vede più.</p></div>
  <footer>Il porto è di tutti, e la città è di chi commenta.</footer>`).window.document.body;

const reader = new JSDOM(`<article><h1 data-part="title">${article.title}</h1><p data-part="standfirst">${article.standfirst}</p>
  <div data-part="body"><p>Il porto è fermo da anni, e la città con lui.</p><p>Le gru non si muovono; chi passa non le vede più.</p></div></article>`).window.document.querySelector(
  'article',
)!;

function select(root: Element, selectorOfStart: string, from: number, selectorOfEnd: string, to: number): Range {
  const range = root.ownerDocument.createRange();
  range.setStart(root.querySelector(selectorOfStart)!.lastChild!, from);
  range.setEnd(root.querySelector(selectorOfEnd)!.lastChild!, to);
  return range;
}

it('carries a passage from the page to the article, the reader and back', () => {
  const onPage = describeRange(page, select(page, 'div p', 3, 'div p:last-child', 6))!;
  expect(onPage).toMatchObject({ part: 'outside', quotation: 'fermo da anni, e la città con lui.\n\nPubblicità\n\nLe gru' });
  const placed = placeInArticle(article, onPage);
  expect(placed).toMatchObject({ part: 'body', quotation: 'fermo da anni, e la città con lui.\n\nLe gru', start: 11 });
  expect(findRange(reader, placed)).toMatchObject({ state: 'exact' });
  const back = findRange(page, placed);
  expect(back.state).toBe('changed');
  if (back.state !== 'lost') expect(back.range.toString()).toContain('Le gru');
});

it('is exact on a page whose offsets are other ones', () => {
  const onPage = describeRange(page, select(page, 'div p:last-child', 0, 'div p:last-child', 21))!;
  const placed = placeInArticle(article, onPage);
  expect(placed).toMatchObject({ part: 'body', start: 47 });
  expect(findRange(page, placed).state).toBe('exact');
});

it('knows title and standfirst, and leaves outside what the piece does not have', () => {
  const title = placeInArticle(article, describeRange(page, select(page, 'h1', 0, 'h1', 26))!);
  expect(title).toMatchObject({ part: 'title', quotation: article.title });
  expect(findRange(page, title).state).toBe('exact');
  const standfirst = placeInArticle(article, describeRange(page, select(page, 'nav + h1 + p', 0, 'nav + h1 + p', 29))!);
  expect(standfirst).toMatchObject({ part: 'standfirst', start: 0 });
  const comment = describeRange(page, select(page, 'footer', 23, 'footer', 50))!;
  expect(placeInArticle(article, comment)).toEqual({ ...comment, part: 'outside' });
});

it('describes the part in which a range of the clean view stands', () => {
  expect(describeRange(reader, select(reader, 'h1', 0, 'h1', 8))).toMatchObject({ part: 'title', quotation: 'Il porto', textLength: 26 });
});
