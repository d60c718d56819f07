import { exclaimed, opening, suspended } from './abbreviations';
import { endsBeforeSmall, endsWithoutSpace, fullStopEnds } from './fullStop';
import { isDigit, isLetter, isLineBreak, isSpace } from './letters';
import { isBullet, isOpener, readFollower, wordBefore } from './sentenceFollower';
import { isEllipsis, isStop, readStop, type Stop } from './sentenceStop';
import type { Span } from './span';

/*
 * Intl.Segmenter proposes too little for Italian journalism (no boundary before a figure, a name such as iCloud or after a forgotten space) and too much
 * (any abbreviation before a capital), and its answers change with the browser's ICU. Every stop is therefore judged here, by what stands around it, at
 * a bounded distance: the same in all browsers, and linear in the text.
 */

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
  let at = nextMark(text, 0);
  while (at < text.length) {
    const char = text.charAt(at);
    if (isLineBreak(text.charCodeAt(at))) cut(at, at + 1);
    else if (char === '(') parentheses += 1;
    else if (char === ')') parentheses = Math.max(0, parentheses - 1);
    else if (isBullet(char) && isSpace(text.charCodeAt(at - 1))) cut(at, at);
    else if (isStop(char)) {
      const stop = readStop(text, at);
      if (endsSentence(text, start, stop, parentheses)) cut(stop.end, stop.end);
      // A closing parenthesis inside the stop is counted here, since the scan goes on after it.
      else
        for (let inside = stop.marksEnd; inside < stop.end; inside += 1)
          if (text[inside] === ')') parentheses = Math.max(0, parentheses - 1);
      at = nextMark(text, stop.end);
      continue;
    }
    at = nextMark(text, at + 1);
  }
  pushSentence(sentences, text, start, text.length);
  return sentences;
}

/** Where the next character stands that could end a sentence or open or close a parenthesis, or the end of the text. */
function nextMark(text: string, from: number): number {
  const mark = /[.!?…。！？‼⁉()•‣▪◦●■\n-\r\u2028\u2029]/g;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}

function endsSentence(text: string, sentenceStart: number, stop: Stop, parentheses: number): boolean {
  const spaced = stop.end >= text.length || isSpace(text.charCodeAt(stop.end));
  const follower = readFollower(text, stop.end);
  if (follower.kind === 'end' || follower.kind === 'line') return true;
  // “[…]” and “(...)” stand for words left out: they end nothing.
  if (isEllipsis(text, stop) && '[('.includes(text[stop.start - 1] ?? ' ') && stop.end > stop.marksEnd) return false;
  if (follower.kind === 'punctuation') return false;
  if (!spaced) return endsWithoutSpace(text, stop, follower);
  if (follower.kind === 'small') return endsBeforeSmall(text, stop);
  if (closesInnerParenthesis(text, sentenceStart, stop, parentheses))
    return opening.has(follower.word) && text[stop.start] === '.' && follower.kind === 'capital';
  const single = text[stop.start] === '.' && stop.marksEnd === stop.start + 1;
  if (!single) {
    if (stop.end > stop.marksEnd || opening.has(follower.word)) return true;
    const before = wordBefore(text, stop.start);
    return !(exclaimed.has(before) || (suspended.has(before) && isEllipsis(text, stop)));
  }
  return stop.end > stop.marksEnd || fullStopEnds(text, sentenceStart, stop.start, follower, parentheses > 0);
}

function closesInnerParenthesis(text: string, sentenceStart: number, stop: Stop, parentheses: number): boolean {
  if (!text.slice(stop.marksEnd, stop.end).includes(')') || parentheses === 0) return false;
  let first = sentenceStart;
  while (first < stop.start && (isSpace(text.charCodeAt(first)) || isOpener(text.charAt(first)))) {
    if (text[first] === '(') return false;
    first += 1;
  }
  return true;
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
