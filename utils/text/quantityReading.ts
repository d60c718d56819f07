import type { Quantity } from './quantity';
import type { Token } from './quantityTokens';

/** A quantity and the index of the token behind it. */
export interface Reading {
  quantity: Quantity;
  next: number;
}

/** The reading that takes the tokens from `from` up to `next`. */
export function takeReading(tokens: readonly Token[], from: number, next: number, rest: Omit<Quantity, 'start' | 'end' | 'unit'>): Reading {
  return { quantity: { start: tokens[from]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, unit: null, ...rest }, next };
}

/** The folded words of a token, or an empty text where none is. */
export function foldedAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? '';
}
