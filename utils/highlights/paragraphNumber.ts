import type { Article } from '@/utils/article/article';
import { articleSpans, articleText } from '@/utils/article/articleText';
import { findPassage } from './findPassage';
import type { PassageSelector } from './highlight';

/** The kinds of block that a reader counts as a paragraph when looking for “§ 7”: what is read on from top to bottom. */
const counted = new Set(['paragraph', 'quote', 'list', 'verse', 'code']);

/**
 * In which paragraph of the piece a passage begins, counted from 1 over the blocks that are read on (paragraphs, quotations, lists, verse; a list is one);
 * null where it stands in none: in title, standfirst, a caption, or where it is not found any more.
 */
export function paragraphNumber(blocks: Article['blocks'], selector: PassageSelector): number | null {
  if (selector.part !== 'body') return null;
  const found = findPassage(articleText(blocks), selector);
  if (found.state === 'lost') return null;
  const leaf = articleSpans(blocks).find(({ end }) => end > found.start);
  const at = leaf?.path[0];
  if (at === undefined || !counted.has(blocks[at]?.kind ?? '')) return null;
  return blocks.slice(0, at + 1).filter(({ kind }) => counted.has(kind)).length;
}
