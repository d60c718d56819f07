import { findQuantities } from '@/utils/text/findQuantities';
import { says, type Cue } from './cue';
import type { Sentence } from '../sentence';

const asserted = new Set(['percent', 'permille', 'points', 'currency', 'range', 'ratio', 'multiple']);

/** A figure that the sentence asserts: a share, a sum, a ratio, or a large number; never a date or a number of things in a scene. */
export const figureCues: readonly Cue[] = [
  {
    name: 'figure',
    weight: 0.22,
    reason: 'figure',
    kind: 'numeric',
    holds: (sentence) =>
      hasDigitOrPart(sentence) &&
      findQuantities(sentence.text).some(
        (quantity) => asserted.has(quantity.type) || (quantity.type === 'number' && large(quantity.value)),
      ),
  },
];

function large(value: number | string | null): boolean {
  return typeof value !== 'number' || value >= 100;
}

const parts = says(
  'per cento|su dieci|su cento|su due|su tre|su quattro|su cinque|meta|un terzo|un quarto|due terzi|tre quarti|un quinto|il doppio|raddopp*|milion*|miliard*|mila',
);

function hasDigitOrPart(sentence: Sentence): boolean {
  return /\d/.test(sentence.text) || parts(sentence);
}
