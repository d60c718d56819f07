import type { TextWords } from './readWords';
import type { SoughtWords } from './soughtWords';

/** Where words of a passage and its context stand in a text. */
export interface WordHits {
  /** Indices of the text's words that are among those looked for, ascending; of words that stand nearly everywhere none. */
  at: number[];
  /** What each of them tells: rare words more than common ones, and most in the company they had. */
  tells: number[];
  /** How much each word that is looked for tells by itself, from `least` to 1. */
  weights: Float32Array;
  /** How often each word that is looked for stands in the text. */
  seen: Uint32Array;
}

/** What even the commonest word tells: without it a passage made of articles and prepositions would be nowhere. */
const least = 0.15;
/** A word alone is met by chance much more often than beside the neighbour it had. */
const alone = 0.3;
/** An article of 5,000 words has some 2,000 hits. In texts of refrains the rarest words are kept, and of those the first. */
const mostHits = 12_000;

/** One look at each word of the text: some milliseconds for a million letters. Weights are inverse document frequencies (Spärck Jones 1972). */
export function wordHits(text: TextWords, sought: SoughtWords): WordHits {
  const known = wordTable(sought.keys);
  const counts = new Uint32Array(known.count);
  for (let index = 0; index < text.count; index++) {
    const slot = known.slotOf(text.keys[index] ?? 0);
    if (slot >= 0) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const kept = rarest(counts);
  const pairs = new Set<number>();
  for (let index = 1; index < sought.count; index++) pairs.add(pairKey(sought.keys[index - 1] ?? 0, sought.keys[index] ?? 0));
  const most = Math.log(Math.max(50, text.count / 4));
  const weightOf = (slot: number): number => Math.min(1, Math.max(least, 1 - Math.log(Math.max(1, counts[slot] ?? 1)) / most));

  const at: number[] = [];
  const tells: number[] = [];
  for (let index = 0; index < text.count && at.length < mostHits; index++) {
    const key = text.keys[index] ?? 0;
    const slot = known.slotOf(key);
    if (slot < 0 || kept[slot] === 0) continue;
    at.push(index);
    tells.push(weightOf(slot) * (index > 0 && pairs.has(pairKey(text.keys[index - 1] ?? 0, key)) ? 1 : alone));
  }
  const slots = Array.from(sought.keys, (key) => known.slotOf(key));
  return { at, tells, weights: Float32Array.from(slots, weightOf), seen: Uint32Array.from(slots, (slot) => counts[slot] ?? 0) };
}

function pairKey(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

/** Marks words, the rarest first, until they make as many hits as are wanted; the rarest that stands in the text is always among them. */
function rarest(counts: Uint32Array): Uint8Array {
  const kept = new Uint8Array(counts.length);
  let hits = 0;
  for (const slot of Array.from(counts.keys()).sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))) {
    if (hits > 0 && hits + (counts[slot] ?? 0) > mostHits) break;
    hits += counts[slot] ?? 0;
    kept[slot] = 1;
  }
  return kept;
}

/** A hash table of words, with open addressing: asked for every word of a text, a Map would take most of the time. */
function wordTable(keys: Int32Array): { count: number; slotOf: (key: number) => number } {
  let size = 64;
  while (size < keys.length * 4) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const held = new Int32Array(size);
  const find = (key: number): number => {
    let place = key & (size - 1);
    while (slots[place] !== -1 && held[place] !== key) place = (place + 1) & (size - 1);
    return place;
  };
  let count = 0;
  for (const key of keys) {
    const place = find(key);
    if (slots[place] !== -1) continue;
    held[place] = key;
    slots[place] = count++;
  }
  return { count, slotOf: (key) => slots[find(key)] ?? -1 };
}
