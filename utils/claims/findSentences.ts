import { splitSentences } from '@/utils/text/splitSentences';
import { sharedRoots } from '@/utils/text/sharedRoots';
import { wordsOf, type Word } from '@/utils/text/wordsOf';
import { quotedShare, quotedStretches } from './quotedStretches';
import { describeSentence, type Sentence } from './sentence';

/** A stretch of the article's text that one block gave; kinds and quotation as articleSpans tells them. */
export interface ClaimSpan {
  start: number;
  end: number;
  kind: string;
  quoted: boolean;
}

/** Only prose can make a claim: not a heading, a caption, a table, a verse, a note, code. */
const prose = new Set(['paragraph', 'quote', 'list']);
/** Longer “sentences” are text without full stops: no reader would take one for a point. */
const longestSentence = 1200;
/** Twice a very long piece, in characters; of longer texts only so much of the beginning and of the end is read. */
const readAtTheBeginning = 180_000;
const readAtTheEnd = 90_000;
/** Sentences that are weighed against each other; beyond, the first and the last. */
const mostSentences = 1200;
const mostAtTheEnd = 400;

/**
 * The sentences of an article that could be a claim, in order. Without spans every part between blank lines is a paragraph. `rootOf` names the topics: the
 * same must name those of a title that they are weighed against.
 */
export function findSentences(text: string, spans: readonly ClaimSpan[] | undefined, rootOf = sharedRoots()): Sentence[] {
  const sentences: Sentence[] = [];
  const wordsIn = inOrder(readWords(text, rootOf));
  let paragraph = 0;
  for (const span of bounded(spans ?? paragraphsOf(text), text)) {
    if (!prose.has(span.kind) || (span.start > readAtTheBeginning && span.end < text.length - readAtTheEnd)) continue;
    const before = sentences.length;
    const part = text.slice(span.start, Math.min(span.end, span.start + readAtTheBeginning));
    const stretches = quotedStretches(text, span.start, span.start + part.length);
    splitSentences(part).forEach((found, index) => {
      const start = found.start + span.start;
      const end = found.end + span.start;
      const words = wordsIn(start, end);
      // What the cut through an endless paragraph left of a sentence is none.
      const severed = end === span.start + part.length && end < span.end;
      if (severed || words.length < 3 || end - start > longestSentence) return;
      const quoted = span.quoted || span.kind === 'quote' || quotedShare(stretches, { start, end }) > 0.4;
      const place = { paragraph, opensParagraph: index === 0, quoted };
      sentences.push(describeSentence(text, start, end, words, place));
    });
    if (sentences.length > before) paragraph += 1;
  }
  if (sentences.length <= mostSentences) return sentences;
  return [...sentences.slice(0, mostSentences - mostAtTheEnd), ...sentences.slice(-mostAtTheEnd)];
}

/** The words of what is read of the text, found once: a text repeats most of its own. */
function readWords(text: string, rootOf: ReturnType<typeof sharedRoots>): Word[] {
  if (text.length <= readAtTheBeginning * 2 + readAtTheEnd) return wordsOf(text, rootOf);
  const from = text.length - readAtTheEnd * 2;
  const last = wordsOf(text.slice(from), rootOf).map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
  return [...wordsOf(text.slice(0, readAtTheBeginning * 2), rootOf), ...last];
}

/** What of a sorted list lies between two offsets, asked for from the beginning to the end. */
function inOrder(found: readonly Word[]): (start: number, end: number) => Word[] {
  let next = 0;
  return (start, end) => {
    const own: Word[] = [];
    for (; next < found.length; next += 1) {
      const one = found[next];
      if (one === undefined || one.start >= end) break;
      if (one.start >= start && one.end <= end) own.push(one);
    }
    return own;
  };
}

function paragraphsOf(text: string): ClaimSpan[] {
  const paragraphs: ClaimSpan[] = [];
  let start = 0;
  while (start <= text.length) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    if (end > start) paragraphs.push({ start, end, kind: 'paragraph', quoted: false });
    if (blank < 0) break;
    start = end + 2;
  }
  return paragraphs;
}

/** Spans that are not of this text are not believed. */
function bounded(spans: readonly ClaimSpan[], text: string): ClaimSpan[] {
  let last = 0;
  return spans.filter((span) => {
    const fits = span.start >= last && span.end > span.start && span.end <= text.length;
    if (fits) last = span.end;
    return fits;
  });
}
