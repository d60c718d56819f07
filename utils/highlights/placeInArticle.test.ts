import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { describePassage } from './describePassage';
import { placeInArticle } from './placeInArticle';

const article = articleAbout('porto');
const page =
  'Menu\n\nChe cosa resta: porto\n\nUn sommario di una riga.\n\nSi parla di porto, perché la città è cambiata.\n\nCommenti\n\nNon sono d’accordo su nulla.';

function onPage(words: string) {
  const start = page.indexOf(words);
  return describePassage(page, { start, end: start + words.length }, 'outside');
}

it('gives a passage of the page its part and its place in the article', () => {
  expect(placeInArticle(article, onPage('la città è cambiata'))).toMatchObject({ part: 'body', start: 26, textLength: 46 });
  expect(placeInArticle(article, onPage('Che cosa resta: porto'))).toMatchObject({ part: 'title', start: 0 });
  expect(placeInArticle(article, onPage('Un sommario di una riga.'))).toMatchObject({ part: 'standfirst' });
});

it('leaves outside what the article does not have', () => {
  expect(placeInArticle(article, onPage('Non sono d’accordo su nulla.'))).toEqual(onPage('Non sono d’accordo su nulla.'));
});

it('changes nothing of what is placed already', () => {
  const placed = placeInArticle(article, onPage('la città è cambiata'));
  expect(placeInArticle(article, placed)).toEqual(placed);
});
