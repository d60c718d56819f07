import type { SoughtWords } from './soughtWords';
import type { TextWords } from './readWords';
import type { WordHits } from './wordHits';

/** A stretch of a text's words, the last excluded. */
export interface WordSpan {
  from: number;
  to: number;
}

/** The right region is nearly always the first or second; more cost time. */
const mostRegions = 5;
/** A region with less than this share of what the best one tells is the passage's only by a chance of one in thousands. */
const worthALook = 0.4;
/** Words added to a region on both sides, for an advert put in. */
const room = 60;
/** A phrase that stands everywhere is told apart by its context at so many places only, so that work stays bounded. */
const mostVerbatim = 48;
/** Words compared with those of the quotation in all: a long refrain is compared with itself for ever. */
const mostCompared = 200_000;

/** Stretches of the text that have most in common with a passage and its context, best first. */
export function promisingRegions(hits: WordHits, text: TextWords, sought: SoughtWords): WordSpan[] {
  const { at, tells } = hits;
  const width = Math.max(24, sought.count);
  const sums = new Float32Array(at.length);
  let sum = 0;
  let last = 0;
  for (let first = 0; first < at.length; first++) {
    while (last < at.length && (at[last] ?? 0) < (at[first] ?? 0) + width) sum += tells[last++] ?? 0;
    sums[first] = sum;
    sum -= tells[first] ?? 0;
  }
  const regions: WordSpan[] = [];
  let most = 0;
  for (let count = 0; count < mostRegions; count++) {
    let best = -1;
    for (let first = 0; first < at.length; first++) if ((sums[first] ?? 0) > (best < 0 ? 0 : (sums[best] ?? 0))) best = first;
    const begin = at[best];
    if (begin === undefined) break;
    most = Math.max(most, sums[best] ?? 0);
    if ((sums[best] ?? 0) < worthALook * most) break;
    regions.push({ from: Math.max(0, begin - (width >> 2) - room), to: Math.min(text.count, begin + width + (width >> 2) + room) });
    for (let first = 0; first < at.length; first++) if (Math.abs((at[first] ?? 0) - begin) < width / 2) sums[first] = 0;
  }
  return regions;
}

/** Where the quotation stands word for word, by its rarest word. Of more places than can be looked at, those nearest to the word `expected`. */
export function verbatimSpans(hits: WordHits, text: TextWords, sought: SoughtWords, expected: number): WordSpan[] {
  const wanted = sought.keys.subarray(sought.from, sought.to);
  let rarest = 0;
  for (let index = 1; index < wanted.length; index++) {
    if ((hits.seen[sought.from + index] ?? 0) < (hits.seen[sought.from + rarest] ?? 0)) rarest = index;
  }
  const spans: WordSpan[] = [];
  let compared = 0;
  for (const hit of hits.at) {
    if (text.keys[hit] !== wanted[rarest] || hit < rarest || wanted.length === 0) continue;
    const from = hit - rarest;
    let length = 0;
    while (length < wanted.length && from + length < text.count && text.keys[from + length] === wanted[length]) length++;
    if (length === wanted.length) spans.push({ from, to: from + length });
    compared += length;
    if (compared > mostCompared) break;
  }
  if (spans.length > mostVerbatim) spans.sort((one, other) => Math.abs(one.from - expected) - Math.abs(other.from - expected));
  return spans.slice(0, mostVerbatim);
}
