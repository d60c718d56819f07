import { splitSentences } from '@/utils/text/splitSentences';
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

/** The sentences of an article that could be a claim, in order. Without spans every part between blank lines is a paragraph. */
export function findSentences(text: string, spans: readonly ClaimSpan[] | undefined): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const span of bounded(spans ?? paragraphsOf(text), text)) {
    if (!prose.has(span.kind) || (span.start > readAtTheBeginning && span.end < text.length - readAtTheEnd)) continue;
    const before = sentences.length;
    readParagraph(sentences, text, span, paragraph);
    if (sentences.length > before) paragraph += 1;
  }
  if (sentences.length <= mostSentences) return sentences;
  return [...sentences.slice(0, mostSentences - mostAtTheEnd), ...sentences.slice(-mostAtTheEnd)];
}

function readParagraph(sentences: Sentence[], text: string, span: ClaimSpan, paragraph: number): void {
  const part = text.slice(span.start, Math.min(span.end, span.start + readAtTheBeginning));
  const words = wordsOf(part).map((word) => ({ ...word, start: word.start + span.start, end: word.end + span.start }));
  const stretches = quotedStretches(text, span.start, span.start + part.length);
  let next = 0;
  splitSentences(part).forEach((found, index) => {
    const start = found.start + span.start;
    const end = found.end + span.start;
    const own: Word[] = [];
    for (; next < words.length; next += 1) {
      const word = words[next];
      if (word === undefined || word.start >= end) break;
      if (word.start >= start) own.push(word);
    }
    // What the cut through an endless paragraph left of a sentence is none.
    const severed = end === span.start + part.length && end < span.end;
    if (severed || own.length < 3 || end - start > longestSentence) return;
    const quoted = span.quoted || span.kind === 'quote' || quotedShare(stretches, { start, end }) > 0.4;
    sentences.push(describeSentence(text, start, end, own, { paragraph, opensParagraph: index === 0, quoted }));
  });
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
