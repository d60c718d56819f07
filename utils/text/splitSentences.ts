import { announcing, closing, exclaimed, lettered, opening, trailing } from './abbreviations';
import { foldWord } from './foldText';
import { isApostrophe, isCapital, isDigit, isLetter, isLineBreak, isSmall, isSpace } from './letters';
import type { Span } from './span';

/*
 * Intl.Segmenter proposes too little for Italian journalism (no boundary before a figure, a name such as iCloud or after a forgotten space) and too much
 * (any abbreviation before a capital), and its answers change with the browser's ICU. Every stop is therefore judged here, by what stands around it, at
 * a bounded distance: the same in all browsers, and linear in the text.
 */

const stops = new Set('.!?…。！？‼⁉');
const closers = new Set('»”’"\')]}›');
const openers = new Set('«“‘"\'([{‹„¿¡');
const bullets = new Set('•‣▪◦●■');
const dashes = new Set('–—-');
/** No Italian abbreviation or word that is looked at here is longer. */
const reach = 40;

/**
 * The sentences of a text in order, without the white space around them; what has neither letter nor digit is left out. A line break always ends a
 * sentence. Sentences inside quotation marks are sentences too. Empty text gives none; time is linear.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let parentheses = 0;
  const cut = (end: number, next: number) => {
    pushSentence(sentences, text, start, end);
    start = next;
    parentheses = 0;
  };
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (isLineBreak(text.charCodeAt(at))) cut(at, at + 1);
    else if (char === '(') parentheses += 1;
    else if (char === ')') parentheses = Math.max(0, parentheses - 1);
    else if (bullets.has(char) && isSpace(text.charCodeAt(at - 1))) cut(at, at);
    else if (isStop(char)) {
      const stop = readStop(text, at);
      if (endsSentence(text, start, stop, parentheses)) cut(stop.end, stop.end);
      // A closing parenthesis inside the stop is counted here, since the scan goes on after it.
      else
        for (let inside = stop.marksEnd; inside < stop.end; inside += 1)
          if (text[inside] === ')') parentheses = Math.max(0, parentheses - 1);
      at = stop.end;
      continue;
    }
    at += 1;
  }
  pushSentence(sentences, text, start, text.length);
  return sentences;
}

interface Stop {
  start: number;
  /** After the marks themselves. */
  marksEnd: number;
  /** After the closing quotes, brackets and note numbers that belong to them. */
  end: number;
}

function isStop(char: string): boolean {
  return stops.has(char);
}

function readStop(text: string, start: number): Stop {
  let marksEnd = start + 1;
  while (marksEnd < text.length && isStop(text.charAt(marksEnd))) marksEnd += 1;
  let end = marksEnd;
  for (;;) {
    const char = text.charAt(end);
    if (char !== '' && closers.has(char) && closes(text, end)) end += 1;
    // French spacing: « Basta. » and “ Basta. ”
    else if (
      (char === ' ' || char === '\u00a0' || char === '\u202f') &&
      (text[end + 1] === '»' || (text[end + 1] === '”' && !isLetter(text.charCodeAt(end + 2))))
    )
      end += 2;
    else if (char === '[' && noteEnd(text, end) > 0) end = noteEnd(text, end);
    else if ('¹²³⁴⁵⁶⁷⁸⁹⁰'.includes(char) && char !== '') end += 1;
    else return { start, marksEnd, end };
  }
}

/** A straight quote or an apostrophe after a stop closes unless a word begins right behind it. */
function closes(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char !== '"' && char !== "'" && char !== '’') return true;
  const next = text.charCodeAt(at + 1);
  return !isLetter(next) && !isDigit(next);
}

/** End of a note number such as `[12]` that begins at `at`, or 0. */
function noteEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) end += 1;
  return end > at + 1 && text[end] === ']' ? end + 1 : 0;
}

function endsSentence(text: string, sentenceStart: number, stop: Stop, parentheses: number): boolean {
  const spaced = stop.end >= text.length || isSpace(text.charCodeAt(stop.end));
  const follower = readFollower(text, stop.end);
  if (follower.kind === 'end' || follower.kind === 'line') return true;
  // “[…]” and “(...)” stand for words left out: they end nothing.
  if (isEllipsis(text, stop) && '[('.includes(text[stop.start - 1] ?? ' ') && stop.end > stop.marksEnd) return false;
  if (follower.kind === 'punctuation') return false;
  if (!spaced) return endsWithoutSpace(text, stop, follower);
  if (follower.kind === 'small') return false;
  if (closesInnerParenthesis(text, sentenceStart, stop, parentheses))
    return opening.has(follower.word) && text[stop.start] === '.' && follower.kind === 'capital';
  const single = text[stop.start] === '.' && stop.marksEnd === stop.start + 1;
  if (!single) {
    const before = wordBefore(text, stop.start);
    return !(exclaimed.has(before) && stop.end === stop.marksEnd && !opening.has(follower.word));
  }
  return stop.end > stop.marksEnd || fullStopEnds(text, sentenceStart, stop.start, follower);
}

function isEllipsis(text: string, stop: Stop): boolean {
  return text[stop.start] === '…' || stop.marksEnd - stop.start > 1;
}

function closesInnerParenthesis(text: string, sentenceStart: number, stop: Stop, parentheses: number): boolean {
  if (!text.slice(stop.marksEnd, stop.end).includes(')') || parentheses === 0) return false;
  let first = sentenceStart;
  while (first < stop.start && (isSpace(text.charCodeAt(first)) || openers.has(text.charAt(first)))) {
    if (text[first] === '(') return false;
    first += 1;
  }
  return true;
}

interface Follower {
  kind: 'end' | 'line' | 'small' | 'capital' | 'digit' | 'quotation' | 'punctuation';
  /** The following word, folded. */
  word: string;
}

/** What comes after a stop, beyond spaces, dashes and opening quotes. */
function readFollower(text: string, from: number): Follower {
  let at = from;
  let quotation = false;
  const limit = Math.min(text.length, from + reach);
  while (at < limit) {
    const code = text.charCodeAt(at);
    const char = text.charAt(at);
    if (isLineBreak(code)) return { kind: 'line', word: '' };
    if (openers.has(char)) quotation = quotation || char === '«' || char === '“' || char === '"';
    else if (!isSpace(code) && !dashes.has(char) && !bullets.has(char) && !isApostrophe(code)) break;
    at += 1;
  }
  if (at >= text.length) return { kind: 'end', word: '' };
  const code = text.charCodeAt(at);
  const word = wordAfter(text, at);
  if (isDigit(code)) return { kind: 'digit', word };
  if (isSmall(code)) {
    // iCloud, eBay: a small letter and then a capital is a name, and may open a sentence.
    if (isCapital(text.charCodeAt(at + 1))) return { kind: 'capital', word };
    return { kind: quotation ? 'quotation' : 'small', word };
  }
  if (isLetter(code) || code >= 0xd800 || '[€$£#@'.includes(text.charAt(at))) return { kind: 'capital', word };
  return { kind: 'punctuation', word };
}

function wordAfter(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < reach && isLetter(text.charCodeAt(end))) end += 1;
  return foldWord(text.slice(at, end));
}

/** The word, with inner stops, that ends right before `end`: `d.C` for `d.C.`. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < reach) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isDigit(code) && code !== 0x2e) break;
    start -= 1;
  }
  return foldWord(text.slice(start, end));
}

/** A forgotten space: “Tutto qui.Non serve altro”. A word of small letters, a stop, a capitalised word; never inside an address or an abbreviation. */
function endsWithoutSpace(text: string, stop: Stop, follower: Follower): boolean {
  if (stop.end > stop.marksEnd) return follower.kind === 'capital' || follower.kind === 'quotation';
  if (follower.kind !== 'capital') return false;
  const token = wordBefore(text, stop.start);
  const plain = stop.marksEnd > stop.start + 1 || text[stop.start] !== '.';
  if (plain) return true;
  const next = stop.end;
  const opens = openers.has(text.charAt(next)) || isSmall(text.charCodeAt(next + 1)) || !isLetter(text.charCodeAt(next + 1));
  const written = /^[a-z]{2,}$/.test(token) && isSmall(text.charCodeAt(stop.start - 1));
  return opens && written && !announcing.has(token) && !closing.has(token) && text[next + 1] !== '.' && !insideAddress(text, stop.start);
}

function insideAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < reach && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && end - at < reach && !isSpace(text.charCodeAt(end))) end += 1;
  const token = text.slice(start, end);
  return token.includes('@') || token.includes('/') || token.startsWith('www');
}

function fullStopEnds(text: string, sentenceStart: number, stop: number, follower: Follower): boolean {
  const word = wordBefore(text, stop);
  const opensBeyondDoubt = follower.kind === 'capital' && opening.has(follower.word);
  if (word === '') return true;
  if (isDigit(word.charCodeAt(0))) return !isListNumber(text, sentenceStart, stop);
  if (trailing.has(word)) return true;
  if (word.length === 1)
    return isCapital(text.charCodeAt(stop - 1))
      ? letterEnds(text, stop, opensBeyondDoubt)
      : follower.kind !== 'digit' && (!announcing.has(word) || opensBeyondDoubt);
  if (announcing.has(word)) return false;
  if (closing.has(word)) return opensBeyondDoubt;
  // Dotted letters that are on no list: F.B.I., J.M.
  if (word.length < 8 && /^(?:[a-z]\.)+[a-z]$/.test(word)) return opensBeyondDoubt;
  return true;
}

/** “J. M. Keynes”, “S. Egidio” against “La vitamina C. Non basta”. */
function letterEnds(text: string, stop: number, opensBeyondDoubt: boolean): boolean {
  let end = stop - 1;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return opensBeyondDoubt || lettered.has(wordBefore(text, end));
}

/** The number of a list item: “1. Abolire la tassa”. */
function isListNumber(text: string, sentenceStart: number, stop: number): boolean {
  if (stop - sentenceStart > 8) return false;
  const head = text.slice(sentenceStart, stop).trim();
  return /^[([]?\d{1,2}$/.test(head);
}

function pushSentence(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code < 0xd800) continue;
    sentences.push({ start, end });
    return;
  }
}
