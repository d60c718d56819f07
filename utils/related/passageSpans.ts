import { splitSentences } from '@/utils/text/splitSentences';
import { type Span } from '@/utils/text/span';

/**
 * Letters of a passage. A paragraph is one unless it is longer than this: then it is cut between sentences, each part about as long as what a reader takes in at a glance.
 */
const longest = 900;
/** Letters under which a paragraph, a heading or a line of a list is taken together with what follows: alone it says too little to be compared. */
const shortest = 220;

/**
 * The passages of a text, in order and apart from each other: its paragraphs, short ones together with the next, long ones cut between sentences, endless sentences between
 * words. Nothing but blanks lies between them. Time is linear in the text.
 */
export function passageSpans(text: string): Span[] {
  const passages: Span[] = [];
  let begun: Span | null = null;
  for (const paragraph of paragraphsOf(text)) {
    if (begun !== null && paragraph.end - begun.start <= longest) begun.end = paragraph.end;
    else {
      if (begun !== null) passages.push(begun);
      begun = { ...paragraph };
    }
    if (begun.end - begun.start < shortest) continue;
    passages.push(...cut(text, begun));
    begun = null;
  }
  if (begun !== null) passages.push(...cut(text, begun));
  return passages;
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length };
  });
}

/** A stretch in parts of at most {@link longest} letters, about equally long. */
function cut(text: string, { start, end }: Span): Span[] {
  if (end - start <= longest) return [{ start, end }];
  const wanted = (end - start) / Math.ceil((end - start) / longest);
  const parts: Span[] = [];
  let part: Span | null = null;
  for (const sentence of splitSentences(text.slice(start, end))) {
    const [from, to] = [sentence.start + start, sentence.end + start];
    if (part !== null && to - part.start <= longest) part.end = to;
    else {
      if (part !== null) parts.push(part);
      part = { start: from, end: to };
    }
    if (part.end - part.start >= wanted) {
      parts.push(part);
      part = null;
    }
  }
  if (part !== null) parts.push(part);
  return parts.flatMap((one) => cutWords(text, one));
}

function cutWords(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const blank = text.lastIndexOf(' ', from + longest);
    // A word without end is cut anywhere but within a pair.
    const at = blank > from ? blank : from + longest - (isLowHalf(text.charCodeAt(from + longest)) ? 1 : 0);
    parts.push({ start: from, end: at });
    from = text.charAt(at) === ' ' ? at + 1 : at;
  }
  parts.push({ start: from, end });
  return parts;
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
