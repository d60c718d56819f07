import { foldTypography } from './foldedText';
import type { WordSpan } from './promisingRegions';
import type { TextWords } from './readWords';
import type { SoughtWords } from './soughtWords';

export interface Stretch {
  start: number;
  end: number;
}

/** Signs and blanks at an edge that are looked at. */
const mostSigns = 24;

/**
 * The letters of a found span of words. A passage that began or ended inside a word does so again where the word is the same; signs that stood at its edges
 * (a quotation mark, a full stop) are taken along where they still stand.
 */
export function lettersOf(text: string, words: TextWords, sought: SoughtWords, { from, to }: WordSpan): Stretch {
  const [first, last] = [sought.from, sought.to - 1];
  const inFirst = Math.max(0, sought.start - (sought.starts[first] ?? 0));
  const inLast = Math.max(0, (sought.ends[last] ?? 0) - sought.end);
  let start = (words.starts[from] ?? 0) + (words.keys[from] === sought.keys[first] ? inFirst : 0);
  let end = (words.ends[to - 1] ?? 0) - (words.keys[to - 1] === sought.keys[last] ? inLast : 0);
  const leading = signsIn(sought.text.slice(sought.start, sought.starts[first]));
  const trailing = signsIn(sought.text.slice(sought.ends[last], sought.end));
  const floor = Math.max(start - mostSigns, from > 0 ? (words.ends[from - 1] ?? 0) : 0);
  const ceiling = Math.min(end + mostSigns, to < words.count ? (words.starts[to] ?? text.length) : text.length);
  for (let at = start - 1; at >= floor && (isBlank(text, at) || leading.has(fold(text.charAt(at)))); at--)
    if (!isBlank(text, at)) start = at;
  for (let at = end; at < ceiling && (isBlank(text, at) || trailing.has(fold(text.charAt(at)))); at++) if (!isBlank(text, at)) end = at + 1;
  return { start, end };
}

function signsIn(text: string): Set<string> {
  return new Set(Array.from(text.replaceAll(/\s/gu, ''), fold));
}

function fold(sign: string): string {
  return foldTypography(sign).folded.charAt(0);
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
