import { alignWords } from './alignWords';
import type { WordSpan } from './promisingRegions';
import type { TextWords } from './readWords';
import type { SoughtWords } from './soughtWords';

/** How much of each side of a passage is found beside a place, from 0 to 1; null where there is nothing to compare. */
export interface ContextLikeness {
  before: number | null;
  after: number | null;
}

/** Words of the text looked at on each side beyond as many as the context has: two adverts. */
const pushedAway = 70;
/** The furthest word of the context counts half as much as the nearest. */
const furthest = 0.5;
/** Each word by which the context has been pushed away, and what that can cost: it tells repeated words close by apart; an advert of forty words leaves 0.7. */
const perWordAway = 0.01;
const mostAway = 0.3;
/** With fewer words than this left of the text, its end says little: a piece ends where its page goes on. What lies beyond a text's end is not missed either. */
const tooFew = 3;
const undecided = 0.3;

/** How much of the context kept of a passage stands beside a place, counted by what its words tell; time is that of two small alignments. */
export function contextLikeness(text: TextWords, place: WordSpan, sought: SoughtWords, weights: Float32Array): ContextLikeness {
  const { from, to, count, keys } = sought;
  const roomBefore = place.from;
  const roomAfter = text.count - place.to;
  // A title taken whole: there is nothing around it.
  if (roomBefore < tooFew && roomAfter < tooFew) return { before: null, after: null };
  const begin = Math.max(0, roomBefore - from - pushedAway);
  const end = Math.min(text.count, place.to + (count - to) + pushedAway);
  const likeness = (first: number, last: number, nearest: number, region: WordSpan, beside: number): number =>
    sideLikeness(keys.subarray(first, last), weights.subarray(first, last), nearest - first, text, region, beside);
  const before = (): number => likeness(Math.max(0, from - roomBefore), from, from - 1, { from: begin, to: place.from }, place.from - 1);
  const after = (): number => likeness(to, Math.min(count, to + roomAfter), to, { from: place.to, to: end }, place.to);
  return {
    before: from < tooFew ? null : roomBefore < tooFew ? undecided : before(),
    after: count - to < tooFew ? null : roomAfter < tooFew ? undecided : after(),
  };
}

/** `nearest` is the word of the context next to the passage, `beside` the word of the text next to the place. */
function sideLikeness(keys: Int32Array, weights: Float32Array, nearest: number, text: TextWords, region: WordSpan, beside: number): number {
  const pairs = alignWords(keys, weights, text.keys, region.from, region.to);
  let kept = 0;
  let all = 0;
  let away = Infinity;
  for (let index = 0; index < keys.length; index++) {
    const rank = Math.abs(index - nearest);
    const worth = (weights[index] ?? 0) * (1 - (furthest * rank) / keys.length);
    all += worth;
    const at = pairs[index] ?? -1;
    if (at < 0) continue;
    kept += worth;
    away = Math.min(away, Math.abs(Math.abs(at - beside) - rank));
  }
  return kept === 0 ? 0 : Math.max(0, kept / all - Math.min(mostAway, perWordAway * away));
}
