import { foldWord } from './foldText';
import { isApostrophe, isCapital, isDigit, isLetter, isLineBreak, isSmall, isSpace } from './letters';

/** What comes after a stop. */
export interface Follower {
  kind: 'end' | 'line' | 'small' | 'capital' | 'digit' | 'quotation' | 'punctuation';
  /** The following word, folded; empty where there is none. */
  word: string;
  /** Where that word begins. */
  at: number;
}

const openers = new Set('«“‘"\'([{‹„¿¡');
const bullets = new Set('•‣▪◦●■');
const dashes = new Set('–—-*');
const signs = new Set('[€$£#@§©+');
/** No Italian abbreviation or word that is looked at here is longer. */
const reach = 40;

/** Whether the character opens a quotation or a bracket. */
export function isOpener(char: string): boolean {
  return openers.has(char);
}

/** Whether the character is the mark of a list item. */
export function isBullet(char: string): boolean {
  return bullets.has(char);
}

/** What comes after a stop that ends at `from`, beyond spaces, dashes and opening quotes; looks at most 40 characters ahead. */
export function readFollower(text: string, from: number): Follower {
  let at = from;
  let quotation = false;
  const limit = Math.min(text.length, from + reach);
  while (at < limit) {
    const code = text.charCodeAt(at);
    const char = text.charAt(at);
    if (isLineBreak(code)) return { kind: 'line', word: '', at };
    if (openers.has(char)) quotation = quotation || char === '«' || char === '“' || char === '"';
    else if (!isSpace(code) && !dashes.has(char) && !bullets.has(char) && !isApostrophe(code)) break;
    at += 1;
  }
  if (at >= text.length) return { kind: 'end', word: '', at };
  const code = text.charCodeAt(at);
  const word = wordAfter(text, at);
  if (isDigit(code)) return { kind: 'digit', word, at };
  if (isSmall(code)) {
    const next = text.charCodeAt(at + 1);
    // iCloud, eBay: a small letter and then a capital is a name, and may open a sentence. “b) Il secondo” opens an item.
    if (isCapital(next) || next === 0x29) return { kind: 'capital', word, at };
    if (isAddress(text, at)) return { kind: 'capital', word, at };
    return { kind: quotation ? 'quotation' : 'small', word, at };
  }
  if (isLetter(code) || code >= 0xd800 || signs.has(text.charAt(at))) return { kind: 'capital', word, at };
  return { kind: 'punctuation', word, at };
}

/** An address of mail or web, which keeps its small letter at the head of a sentence. */
function isAddress(text: string, at: number): boolean {
  if (text.startsWith('www.', at) || text.startsWith('http', at)) return true;
  let end = at;
  while (end < text.length && end - at < reach && !isSpace(text.charCodeAt(end)) && text[end] !== '@') end += 1;
  return text[end] === '@' && end > at;
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < reach && isLetter(text.charCodeAt(end))) end += 1;
  return foldWord(text.slice(at, end));
}

/** The word, with inner stops, that ends right before `end`, folded: `d.C` for `d.C.`; empty where there is none. Looks at most 40 characters back. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < reach) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isDigit(code) && code !== 0x2e) break;
    start -= 1;
  }
  return foldWord(text.slice(start, end));
}
