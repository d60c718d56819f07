import { translate } from '@/utils/localization/translate';
import type { HighlightPlace } from '@/utils/page/highlightPlace';
import { inkName } from './inkNames';

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, figcaption, caption, td, th, pre, blockquote';

/**
 * Puts words after each block of the clean view that holds marks, for those who hear the page: paint says nothing to a screen reader. Only in views of ours;
 * the words carry `data-taccuino`, so that they are no text of the piece. Called again, it replaces what it said before.
 */
export function annotateMarks(root: Element, places: readonly HighlightPlace[]): void {
  for (const old of root.querySelectorAll('[data-taccuino="mark"]')) old.remove();
  for (const { highlight, range } of places) {
    const end = range?.endContainer;
    const element = end?.nodeType === 1 ? (end as Element) : end?.parentElement;
    const block = element?.closest(blocks);
    if (!block || !root.contains(block)) continue;
    const words = root.ownerDocument.createElement('span');
    words.className = 'spoken';
    words.setAttribute('role', 'note');
    words.dataset['taccuino'] = 'mark';
    words.style.userSelect = 'none';
    const mark = translate('highlightSpoken', inkName(highlight.ink), highlight.selector.quotation);
    words.textContent = highlight.note === '' ? ` ${mark}` : ` ${mark} ${translate('highlightSpokenNote', highlight.note)}`;
    block.append(words);
  }
}
