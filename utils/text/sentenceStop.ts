import { isDigit, isLetter } from './letters';

/** The marks that may end a sentence, in UTF-16 offsets, with what belongs to them. */
export interface Stop {
  start: number;
  /** After the marks themselves. */
  marksEnd: number;
  /** After the closing quotes, brackets and note numbers that belong to them. */
  end: number;
}

const stops = new Set('.!?…。！？‼⁉');
const closers = new Set('»”’"\')]}›');
const raised = new Set('¹²³⁴⁵⁶⁷⁸⁹⁰');

/** Whether the character may end a sentence. */
export function isStop(char: string): boolean {
  return stops.has(char);
}

/** Whether the character closes a quotation or a bracket (or may: straight quotes and apostrophes do both). */
export function isCloser(char: string): boolean {
  return closers.has(char);
}

/** The stop whose first mark is at `start`: `?!`, `...”`, `. »`, `.[12]`. Time is linear in its length. */
export function readStop(text: string, start: number): Stop {
  let marksEnd = start + 1;
  while (marksEnd < text.length && isStop(text.charAt(marksEnd))) marksEnd += 1;
  let end = marksEnd;
  for (;;) {
    const char = text.charAt(end);
    if (closers.has(char) && closes(text, end)) end += 1;
    // French spacing: « Basta. » and “ Basta. ”
    else if (
      (char === ' ' || char === '\u00a0' || char === '\u202f') &&
      (text[end + 1] === '»' || (text[end + 1] === '”' && !isLetter(text.charCodeAt(end + 2))))
    )
      end += 2;
    else if (char === '[' && noteEnd(text, end) > 0) end = noteEnd(text, end);
    else if (raised.has(char)) end += 1;
    else return { start, marksEnd, end };
  }
}

/** Whether the stop is `…`, or more than one mark. */
export function isEllipsis(text: string, stop: Stop): boolean {
  return text[stop.start] === '…' || stop.marksEnd - stop.start > 1;
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
