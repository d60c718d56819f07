import { findQuantities } from '@/utils/text/findQuantities';
import { type Quantity, type QuantityType } from '@/utils/text/quantity';

/** What measures something, and so is the same fact where it is the same; a bare number, a day or an ordinal can be anything. */
const telling = new Set<QuantityType>(['percent', 'permille', 'points', 'currency', 'quantity', 'ratio', 'multiple', 'range']);
/** A bare number that is not round is hardly the same by chance: “4.312” is, “100” and “2024” are not. */
const leastNumber = 1000;
/** Letters that are looked through, of the paragraphs with digits alone: finding quantities takes ten times as long as finding words, and who cites figures writes digits. */
const longest = 4000;

/** Names the figures of a text by what they say, whatever way they are written, each with its first wording. */
export function figuresIn(text: string): Map<string, string> {
  const figures = new Map<string, string>();
  let left = longest;
  for (const paragraph of text.split('\n')) {
    if (left <= 0) break;
    if (!/\d/.test(paragraph)) continue;
    const read = paragraph.slice(0, left);
    left -= read.length;
    for (const quantity of findQuantities(read)) {
      const name = nameOf(quantity);
      if (name !== null && !figures.has(name)) figures.set(name, read.slice(quantity.start, quantity.end));
    }
  }
  return figures;
}

/** The figures of a passage that the question has as well, as the passage writes them. */
export function sharedFigures(asked: ReadonlyMap<string, string>, passage: string): string[] {
  return asked.size === 0 ? [] : [...figuresIn(passage)].flatMap(([name, written]) => (asked.has(name) ? [written] : []));
}

function nameOf({ type, value, unit, min, max }: Quantity): string | null {
  const amount = value ?? (min === undefined || max === undefined ? null : `${min}-${max}`);
  if (amount === null) return null;
  const isBare = type === 'number' && typeof value === 'number' && value >= leastNumber && value % 100 !== 0;
  if (isBare) return `number ${amount}`;
  return telling.has(type) ? `${type} ${amount} ${unit ?? ''}` : null;
}
