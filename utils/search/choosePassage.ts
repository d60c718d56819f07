import { splitSentences } from '@/utils/text/splitSentences';
import { type Span } from '@/utils/text/span';
import { type PaintedWord, type Painter } from './paintedWords';

/** A stretch of a text to show, and in it, counted from the text's beginning, what to paint. */
export interface Passage extends Span {
  marks: Span[];
  /** How many of the things asked for stand in it. */
  asked: number;
}

/** Letters of a passage: two or three lines of a list. */
const longest = 260;
const enough = 120;
/** Letters that are left in front of the first painted word where its sentence is too long. */
const lead = 60;

/**
 * Chooses the passage of a text that says most of what was asked for: the one with most of its words near each other, the first of equals; whole sentences where they fit,
 * never beyond a paragraph. Null where none of the words stands in the text.
 */
export function choosePassage(text: string, painter: Painter): Passage | null {
  const painted = painter(text);
  const core = bestStretch(text, painted);
  if (core === null) return null;
  const paragraph = { start: text.lastIndexOf('\n', core.start) + 1, end: endOf(text, core.end) };
  const sentences = splitSentences(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: paragraph.start + start,
    end: paragraph.start + end,
  }));
  const first = sentences.findLast(({ start }) => start <= core.start)?.start ?? paragraph.start;
  const start = core.end - first <= longest ? first : wordStart(text, Math.max(first, core.start - lead), core.start);
  let end = core.end;
  for (const sentence of sentences) {
    if (sentence.end <= end) continue;
    if (sentence.end - start > longest) {
      if (end - start < enough || sentence.start < end) end = wordEnd(text, Math.min(sentence.end, start + longest), end);
      break;
    }
    if (sentence.start >= end && end - start >= enough) break;
    end = sentence.end;
  }
  const shown = painted.filter((word) => word.start >= start && word.end <= end);
  return { start, end, marks: apart(shown), asked: new Set(shown.map(({ asked }) => asked)).size };
}

/** Of the stretches from one painted word to another of the same paragraph the one with most that was asked for, then with most painted words. */
function bestStretch(text: string, painted: readonly PaintedWord[]): Span | null {
  let best: (Span & { score: number }) | null = null;
  for (const [index, { start }] of painted.entries()) {
    const asked = new Set<number>();
    for (let at = index; at < painted.length; at += 1) {
      const word = painted[at];
      if (!word || word.end - start > longest - lead || text.slice(start, word.end).includes('\n')) break;
      asked.add(word.asked);
      const score = asked.size + (at - index) / 100;
      if (best === null || score > best.score) best = { start, end: word.end, score };
    }
  }
  return best;
}

function endOf(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The first beginning of a word from a place on, at most `until`. */
function wordStart(text: string, from: number, until: number): number {
  const blank = text.indexOf(' ', Math.max(0, from - 1));
  return blank < 0 || blank >= until ? until : blank + 1;
}

/** The last end of a word up to a place, at least `from`. */
function wordEnd(text: string, to: number, from: number): number {
  const blank = text.lastIndexOf(' ', to);
  return Math.max(from, blank < 0 ? from : blank);
}

function apart(marks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else joined.push({ start: mark.start, end: mark.end });
  }
  return joined;
}
