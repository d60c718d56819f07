import { alignWords } from './alignWords';
import { contextLikeness } from './contextLikeness';
import { foldTypography } from './foldedText';
import { passageEdges, type KeptSpan } from './passageEdges';
import { promisingRegions, verbatimSpans, type WordSpan } from './promisingRegions';
import type { TextWords } from './readWords';
import type { SoughtWords } from './soughtWords';
import { wordHits, type WordHits } from './wordHits';

/** A place where the passage may stand, and what speaks for it: the share of its words kept and of the context on each side, from 0 to 1. */
export interface Candidate extends KeptSpan {
  before: number | null;
  after: number | null;
}

/** What is kept of words that stand there in capitals, or no longer do. */
const otherCase = 0.94;
/** Products of words that may be compared in one search: about 5 ms of work. */
const mostCells = 600_000;
/** A longer passage is looked for by its two ends, each of this many words with its context. */
const longest = 160;
const edge = 60;
/** How much shorter or longer, in words, an edited passage or one with adverts inside may be. */
const shortestShare = 0.4;
const longestShare = 2;
const adverts = 80;

export interface Candidates {
  candidates: Candidate[];
  /** The place, if there is one, at which what stood around the passage has closed up. */
  cut: Candidate | null;
  /** What the words of the passage tell, all together: a rare word tells 1. */
  told: number;
}

/** Every place worth a judgement, verbatim ones and those with most in common; `expected` is the word near which it stood. */
export function candidatePlaces(text: TextWords, letters: string, sought: SoughtWords, expected: number): Candidates {
  const hits = wordHits(text, sought);
  const weigh = (span: KeptSpan): Candidate => ({ ...span, ...contextLikeness(text, span, sought, hits.weights) });
  const verbatim = verbatimSpans(hits, text, sought, expected).map((span) => {
    const kept = isSameCase(text, letters, sought, span) ? 1 : otherCase;
    return { ...span, kept, cut: false };
  });
  const long = sought.to - sought.from > longest;
  const similar = long ? byEnds(text, letters, sought) : byWhole(text, letters, sought, hits);
  const known = new Set(verbatim.map(({ from, to }) => `${from} ${to}`));
  const candidates = [...verbatim, ...similar.filter(({ from, to }) => !known.has(`${from} ${to}`))].map(weigh);
  const cut = candidates.find((candidate) => candidate.cut) ?? null;
  return {
    candidates: candidates.filter((candidate) => !candidate.cut),
    cut,
    told: hits.weights.subarray(sought.from, sought.to).reduce((sum, weight) => sum + weight, 0),
  };
}

/** Words are compared whatever their case; a title and the same words in a sentence are told apart here. */
function isSameCase(text: TextWords, letters: string, sought: SoughtWords, { from, to }: WordSpan): boolean {
  for (let index = 0; index < to - from; index++) {
    const there = letters.slice(text.starts[from + index], text.ends[from + index]);
    const wanted = sought.text.slice(sought.starts[sought.from + index], sought.ends[sought.from + index]);
    if (there !== wanted && foldTypography(there).folded !== foldTypography(wanted).folded) return false;
  }
  return true;
}

function byWhole(text: TextWords, letters: string, sought: SoughtWords, hits: WordHits): KeptSpan[] {
  let cells = 0;
  const spans: KeptSpan[] = [];
  for (const region of promisingRegions(hits, text, sought)) {
    cells += sought.count * (region.to - region.from);
    if (cells > mostCells) break;
    const pairs = alignWords(sought.keys, hits.weights, text.keys, region.from, region.to);
    const span = passageEdges(pairs, sought, hits.weights, text, letters);
    if (span && (span.cut || isLikelyLength(span, sought)) && !spans.some(({ from, to }) => from === span.from && to === span.to))
      spans.push(span);
  }
  return spans;
}

function isLikelyLength(span: { from: number; to: number }, { from, to }: SoughtWords): boolean {
  const words = to - from;
  const found = span.to - span.from;
  return found >= words * shortestShare && found <= words * longestShare + adverts;
}

function byEnds(text: TextWords, letters: string, sought: SoughtWords): KeptSpan[] {
  const part = (first: number, last: number, from: number, to: number): SoughtWords => ({
    ...sought,
    from: from - first,
    to: to - first,
    count: last - first,
    starts: sought.starts.subarray(first, last),
    ends: sought.ends.subarray(first, last),
    keys: sought.keys.subarray(first, last),
  });
  const { from, to } = sought;
  const [heads, tails] = [part(0, from + edge, from, from + edge), part(to - edge, sought.count, to - edge, to)].map((end) =>
    byWhole(text, letters, end, wordHits(text, end)),
  );
  const pairs = (heads ?? []).flatMap((head) =>
    (tails ?? []).map((tail) => ({ from: head.from, to: tail.to, kept: (head.kept + tail.kept) / 2, cut: false })),
  );
  return pairs.filter((span) => isLikelyLength(span, sought));
}
