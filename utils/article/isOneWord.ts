import { isPlayerWord } from '@/utils/publisher/furniture';
import { commonElement } from './commonElement';
import type { Line } from './readLines';
import { sharesClass } from './sharesClass';

const oneWord = /^\p{Lu}\p{Ll}{3,}$/u;

/** Words that open a text: whoever sets one above it means what follows, and not the piece. */
const openingWord = /^(?:Premessa|Prologo|Introduzione|Prefazione|Preambolo|Antefatto|Incipit|Avvertenza)$/u;

/** Whether a text is one word written as a standfirst is (“Inchiesta”), none with which a text opens its first part, and none of a player. */
export function isOneWord(text: string): boolean {
  return oneWord.test(text) && !openingWord.test(text) && !isPlayerWord(text);
}

/** Of this level or below nobody sets subheadings straight under a title: themes set a standfirst so, for its small letters. */
const smallHeading = 5;

/**
 * Whether a line above the text is a standfirst of one word (`isOneWord`): the one small heading of its kind, or in a box by itself, beside and unlike the one
 * in which the text begins. Larger headings are subheadings, which a builder has in boxes of their own too. `after` are the lines from the next on.
 */
export function isOneWordAbove(one: Line, after: readonly Line[]): boolean {
  const [next] = after;
  const common = next === undefined ? null : commonElement([one.block, next.block]);
  if (common === null || next === undefined || !isOneWord(one.text) || one.linked > 0) return false;
  if (one.rank > 0) return one.rank >= smallHeading && after.every(({ rank }) => rank !== one.rank);
  const boxOf = (block: Element): Element | undefined => [...common.children].find((child) => child.contains(block));
  const [box, holder] = [boxOf(one.block), boxOf(next.block)];
  if (box === undefined || holder === undefined || holder === next.block || holder === box) return false;
  return box.textContent.trim() === one.text && !(box.localName === holder.localName && sharesClass(box, holder));
}
