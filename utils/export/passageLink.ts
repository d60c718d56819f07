import { type PassageSelector } from '@/utils/highlights/highlight';

/** Longer quotations, and those over more than one block, are named by their first and last words: a fragment must match letter by letter. */
const longestWhole = 120;
const wordsAtEachEnd = 5;
/** Shorter ones may stand twice in a piece, and take words before and after along. */
const shortestAlone = 40;
const wordsAround = 3;

/**
 * The address with a text fragment that scrolls a browser to the passage (https://wicg.github.io/scroll-to-text-fragment/). A passage without a letter or
 * digit cannot be named so: the plain address is given back.
 */
export function passageLink(address: string, selector: Pick<PassageSelector, 'quotation' | 'before' | 'after'>): string {
  const { quotation, before, after } = wholeWords(selector);
  const lines = linesOf(quotation);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || !/[\p{L}\p{N}]/u.test(quotation)) return address;
  if (lines.length > 1 || quotation.length > longestWhole) {
    const start = firstWords(first, wordsAtEachEnd);
    const end = lastWords(last, wordsAtEachEnd);
    return `${address}#:~:text=${encode(start)},${encode(end)}`;
  }
  const isShort = quotation.length < shortestAlone;
  const prefix = isShort ? lastWords(before.split('\n').at(-1) ?? '', wordsAround) : '';
  const suffix = isShort ? firstWords(after.split('\n')[0] ?? '', wordsAround) : '';
  return `${address}#:~:text=${prefix && `${encode(prefix)}-,`}${encode(first)}${suffix && `,-${encode(suffix)}`}`;
}

/** A fragment matches whole words only: a passage that begins or ends inside one is widened to it. */
function wholeWords({ quotation, before, after }: Pick<PassageSelector, 'quotation' | 'before' | 'after'>) {
  const head = /^[\p{L}\p{N}]/u.test(quotation) ? (/[\p{L}\p{N}\p{M}]+$/u.exec(before)?.[0] ?? '') : '';
  const tail = /[\p{L}\p{N}\p{M}]$/u.test(quotation) ? (/^[\p{L}\p{N}\p{M}]+/u.exec(after)?.[0] ?? '') : '';
  return {
    quotation: head + quotation + tail,
    before: before.slice(0, before.length - head.length),
    // The context is cut at a fixed length, possibly inside a word.
    after: after.slice(tail.length),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n\t]/u)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function firstWords(line: string, count: number): string {
  return line.split(' ').filter(Boolean).slice(0, count).join(' ');
}

function lastWords(line: string, count: number): string {
  return line.split(' ').filter(Boolean).slice(-count).join(' ');
}

/** Dashes, commas and ampersands part the pieces of a fragment: inside one they are escaped, the dash too, which encodeURIComponent lets pass. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
