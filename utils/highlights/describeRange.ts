import { describePassage } from './describePassage';
import type { Part, PassageSelector } from './highlight';
import { partOfRange, type TextOfElement } from './partElement';
import { readPassageText } from './passageText';

/**
 * What is kept of a range under an element; null when it holds no text of it. In the clean view the part is seen from where the range stands; elsewhere the
 * text is that of the whole element and the part is the one given, `outside` until placeInArticle knows better.
 */
export function describeRange(root: Element, range: Range, part?: Part, textOf: TextOfElement = readPassageText): PassageSelector | null {
  const own = partOfRange(range);
  const { text, fromRange } = textOf(own && root.contains(own.element) ? own.element : root);
  const passage = fromRange(range);
  return passage && describePassage(text, passage, part ?? own?.part ?? 'outside');
}
