import { describe, expect, it } from 'vitest';
import { foldedAt, takeReading } from './quantityReading';
import { quantityTokens } from './quantityTokens';

describe('takeReading', () => {
  it('reaches from its first token to the last it takes', () => {
    const text = 'circa due mesi fa';
    const { quantity, next } = takeReading(quantityTokens(text), 1, 3, { type: 'duration', value: 2 });
    expect(text.slice(quantity.start, quantity.end)).toBe('due mesi');
    expect({ next, unit: quantity.unit }).toEqual({ next: 3, unit: null });
  });
});

describe('foldedAt', () => {
  it('gives the folded word, and an empty text past the end', () => {
    const tokens = quantityTokens('Metà');
    expect([foldedAt(tokens, 0), foldedAt(tokens, 1), foldedAt(tokens, -1)]).toEqual(['meta', '', '']);
  });
});
