import type { Quantity } from '@/utils/text/quantity';
import type { Cue } from './cue';

/** When, how long and in what order: they place a fact, they are none. */
const assertNothing = new Set<Quantity['type']>(['ordinal', 'date', 'date-range', 'decade', 'century', 'time', 'duration']);
/** A smaller number of things belongs to the scene: “due amici”, “tre strade”. */
const worthTelling = 20;

/** A figure that the sentence asserts: a share, a sum, a measure, a ratio, or a number of some size. */
export const figureCues: readonly Cue[] = [
  { name: 'figure', weight: 0.22, reason: 'figure', kind: 'numeric', holds: ({ quantities }) => quantities.some(asserts) },
];

function asserts({ type, value }: Quantity): boolean {
  if (assertNothing.has(type)) return false;
  return type !== 'number' || typeof value !== 'number' || value >= worthTelling;
}
