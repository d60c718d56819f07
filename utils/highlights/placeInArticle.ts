import { type Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { plainText } from '@/utils/article/plainText';
import { describePassage } from './describePassage';
import { type Part, type PassageSelector } from './highlight';
import { locatePassage } from './locatePassage';

/** A title or standfirst is as short as a quotation may be: the passage must fill this share of it to be taken for it without other evidence. */
const fillsPart = 0.5;

/**
 * The same passage described in the article's own text, so that it is found there without the page: in its body, standfirst or title. What stands in none
 * of them (a comment, a pull quote that the piece does not have) is given back as it was, as `outside`.
 */
export function placeInArticle(article: Article, selector: PassageSelector): PassageSelector {
  const parts: [Part, string][] = [
    ['body', articleText(article.blocks)],
    ['standfirst', plainText(article.standfirst ?? '')],
    ['title', plainText(article.title)],
  ];
  // Words of the title often stand in the body too: surroundings decide, and the part where they fit best has it.
  let best: { placed: PassageSelector; context: number } | null = null;
  for (const [part, text] of parts) {
    const location = locatePassage(text, selector);
    if (location.kind === 'lost') continue;
    const fills = part !== 'body' && location.end - location.start >= fillsPart * text.length;
    const context = fills ? Math.max(location.context, 0.9) : location.context;
    if (!best || context > best.context) best = { placed: describePassage(text, location, part), context };
  }
  return best?.placed ?? { ...selector, part: 'outside' };
}
