import { pairCloseWords } from './closeWords';
import type { WordSpan } from './promisingRegions';
import type { TextWords } from './readWords';
import type { SoughtWords } from './soughtWords';

/** A place of the passage in the text's words, and the share of what its words tell that is kept there, from 0 to 1. */
export interface KeptSpan extends WordSpan {
  kept: number;
  /** Whether the words before and after have closed up there: the passage was cut out. */
  cut: boolean;
}

/** A passage of so few words may have been edited whole; a longer one of which no word is left is another passage. */
const fewWords = 4;
/** Words of the context next to the passage that may have been edited when it was cut out. */
const hem = 3;
/** What is kept of words between which others were put: never all, so that the same words scattered over a sentence are not taken for the passage. */
const apart = 0.95;
const apartByMany = 0.1;
const many = 20;
/** Edited words in a row that are compared letter by letter. */
const longestGap = 24;

/**
 * From the first to the last word of the passage, by words that stand for each other (`pairs`: for each word sought its equal in the text, or -1). An edited first
 * or last word is taken to stand between its neighbours. Null when nothing of the passage is there.
 */
export function passageEdges(
  pairs: Int32Array,
  sought: SoughtWords,
  weights: Float32Array,
  text: TextWords,
  letters: string,
): KeptSpan | null {
  const { from, to } = sought;
  const alike = new Float32Array(sought.count);
  pairs.forEach((at, index) => {
    if (at >= 0) alike[index] = 1;
  });
  const all = Int32Array.from(pairs);
  forEachGap(all, sought, text, (gap) => {
    const words = wordsOf(sought.text, sought, gap.words);
    pairCloseWords(words, wordsOf(letters, text, gap.others)).forEach(({ index, likeness }, offset) => {
      if (index < 0) return;
      all[gap.words.from + offset] = gap.others.from + index;
      alike[gap.words.from + offset] = likeness;
    });
  });
  let [first, last] = [from, to - 1];
  while (first < to && (all[first] ?? -1) < 0) first++;
  while (last >= from && (all[last] ?? -1) < 0) last--;
  const before = lastPaired(all, from - 1, -1);
  const after = lastPaired(all, to, 1);
  if (first > last) return contextAlone(all, sought, before, after);
  const lead = edited(first - from, before, from - 1 - before, (all[first] ?? 0) - 1 - (all[before] ?? 0));
  const trail = edited(to - 1 - last, after, after - to, (all[after] ?? 0) - 1 - (all[last] ?? 0));
  let [keptWeight, weight] = [0, 0];
  for (let index = from; index < to; index++) {
    weight += weights[index] ?? 0;
    keptWeight += (weights[index] ?? 0) * (alike[index] ?? 0);
  }
  const span = { from: Math.max(0, (all[first] ?? 0) - lead), to: Math.min(text.count, (all[last] ?? 0) + 1 + trail) };
  const put = span.to - span.from - (to - from);
  return { ...span, kept: (keptWeight / weight) * (put > 0 ? apart - apartByMany * Math.min(1, put / many) : 1), cut: false };
}

/** How many words of the text stand for edited words at an edge of the passage. */
function edited(missing: number, neighbour: number, missingContext: number, between: number): number {
  if (missing === 0) return 0;
  // No neighbour is known: as many words as there were.
  if (neighbour < 0) return missing;
  // Everything between belongs to the passage, unless an advert came between too.
  if (missingContext === 0) return between <= 2 * missing + 2 ? between : missing;
  return Math.min(missing + 1, Math.round((between * missing) / (missing + missingContext)));
}

function contextAlone(all: Int32Array, { from, to }: SoughtWords, before: number, after: number): KeptSpan | null {
  if (before < 0 || after < 0 || before < from - hem || after > to + hem - 1) return null;
  const span = { from: (all[before] ?? 0) + 1, to: all[after] ?? 0 };
  const words = span.to - span.from;
  const missing = from - 1 - before + after - to;
  if (words <= missing + 1 && words < to - from) return { ...span, kept: 0, cut: true };
  return to - from > fewWords || missing > 0 || words > to - from + 2 ? null : { ...span, kept: 0, cut: false };
}

/** The index of the nearest word with a partner from `index` on in this direction; -1, or the length, when there is none. */
function lastPaired(all: Int32Array, index: number, step: 1 | -1): number {
  let at = index;
  while (at >= 0 && at < all.length && (all[at] ?? -1) < 0) at += step;
  return at >= all.length ? -1 : at;
}

interface Gap {
  words: WordSpan;
  others: WordSpan;
}

/** Rows of words without an equal that touch the passage, with what stands in the text in their stead. */
function forEachGap(pairs: Int32Array, { from, to }: SoughtWords, text: TextWords, look: (gap: Gap) => void): void {
  let begin = 0;
  for (let index = 0; index <= pairs.length; index++) {
    if (index < pairs.length && (pairs[index] ?? -1) < 0) continue;
    const length = index - begin;
    if (length > 0 && length <= longestGap && begin < to && index > from) {
      const next = index < pairs.length ? (pairs[index] ?? 0) : begin > 0 ? Math.min(text.count, (pairs[begin - 1] ?? 0) + 1 + length) : 0;
      const previous = begin > 0 ? (pairs[begin - 1] ?? 0) + 1 : Math.max(0, next - length);
      if (next > previous)
        look({ words: { from: begin, to: index }, others: { from: previous, to: Math.min(next, previous + 2 * longestGap) } });
    }
    begin = index + 1;
  }
}

function wordsOf(text: string, { starts, ends }: TextWords, { from, to }: WordSpan): string[] {
  return Array.from({ length: to - from }, (_, index) => text.slice(starts[from + index], ends[from + index]));
}
