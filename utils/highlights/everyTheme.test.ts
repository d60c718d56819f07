import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { plainText } from '@/utils/article/plainText';
import { pieces } from '@/tests/site/pieces';
import type { Piece } from '@/tests/site/piece';
import { themes } from '@/tests/site/themes';
import { themeNames } from '@/tests/site/themes/theme';
import { cutPassages } from '@/tests/support/cutPassages';
import { chanceFrom } from '@/tests/support/markedText';
import { articleAbout } from '@/tests/support/samplePiece';
import { describePassage } from './describePassage';
import { describeRange } from './describeRange';
import { findPassage } from './findPassage';
import { findRange } from './findRange';
import type { Part, PassageSelector } from './highlight';
import { readPassageText, type PassageText } from './passageText';
import { placeInArticle } from './placeInArticle';

const parser = new new JSDOM().window.DOMParser();
/** Enough pieces to have lists, verses, tables, interviews and captions. */
const some = pieces.filter((_, index) => index % 3 === 0);

function articleOf(piece: Piece): Article {
  return { ...articleAbout('x'), title: piece.title, standfirst: piece.standfirst.join('\n') || null, blocks: piece.blocks };
}

function textOf(article: Article, part: Part): string {
  return part === 'body' ? articleText(article.blocks) : plainText((part === 'title' ? article.title : article.standfirst) ?? '');
}

const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Keeps the text of a page that does not change, as the page's own search does. */
function reader(): (element: Element) => PassageText {
  const texts = new Map<Element, PassageText>();
  return (element) => {
    const text = texts.get(element) ?? readPassageText(element);
    texts.set(element, text);
    return text;
  };
}

describe.each(themeNames)('%s', (name) => {
  it.each(some.map((piece) => [piece.slug, piece] as const))('carries passages of %s to the page and back', (_, piece) => {
    const article = articleOf(piece);
    const view = { piece, all: pieces };
    const page = parser.parseFromString(themes[name].article(view), 'text/html').body;
    const textOfElement = reader();
    const body = articleText(article.blocks);
    const selectors = [
      ...cutPassages(body, 3, chanceFrom(7)).map((cut) => describePassage(body, cut)),
      describePassage(article.title, { start: 0, end: article.title.length }, 'title'),
      ...captions(piece).map((caption) => sentenceOf(body, caption)),
      // What the page shows a second time, larger: the one in the text is meant.
      ...themes[name].repeated(view).map((sentence) => sentenceOf(body, sentence)),
    ];
    for (const selector of selectors) {
      const found = findRange(page, selector, textOfElement);
      const told = `${selector.part}: ${selector.quotation}`;
      if (found.state === 'lost') throw new Error(`lost: ${told}`);
      // An advert of the page may stand between two paragraphs of the passage, and counts as a change.
      if (found.state !== 'changed') expect(squeezed(found.range.toString()), told).toBe(squeezed(selector.quotation));
      const onPage = describeRange(page, found.range, undefined, textOfElement)!;
      const placed = placeInArticle(article, onPage);
      expect([placed.part, placed.start, placed.end], told).toEqual([selector.part, selector.start, selector.end]);
      expect(findPassage(textOf(article, placed.part), placed).state, told).toBe('exact');
    }
  });
});

function sentenceOf(body: string, words: string): PassageSelector {
  const start = body.indexOf(words);
  if (start < 0) throw new Error(`not in the body: ${words}`);
  return describePassage(body, { start, end: start + words.length });
}

function captions({ blocks }: Piece): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'figure' && block.caption.length > 0 ? [block.caption.map(({ text }) => text).join('')] : [],
  );
}
