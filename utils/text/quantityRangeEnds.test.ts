import { describe, expect, it } from 'vitest';
import { endAt, spanned } from './quantityRangeEnds';
import { quantityTokens } from './quantityTokens';

const end = (text: string) => endAt(quantityTokens(text), 0);

describe('endAt', () => {
  it.each([
    ['-3%', -3],
    ['+2%', 2],
    ['2008 e poi', 2008],
    ['tre e', 3],
    ['5 milioni', 5e6],
  ])('reads %j', (text, value) => {
    expect(end(text)?.value).toBe(value);
  });

  it.each(['un terzo dei voti', 'governo', ''])('reads none in %j', (text) => {
    expect(end(text)).toBeNull();
  });
});

describe('spanned', () => {
  it('gives the first what makes the second, and tells the direction of a change', () => {
    const tokens = quantityTokens('3 5 milioni di euro');
    const [first, second] = [endAt(quantityTokens('3'), 0), endAt(tokens, 1)];
    if (first === null || second === null) throw new Error('both are numbers');
    expect(spanned(tokens, 0, first, second, true).quantity).toMatchObject({ min: 3e6, max: 5e6, from: 3e6, to: 5e6, unit: 'EUR' });
    expect(spanned(tokens, 0, first, second, false).quantity).not.toHaveProperty('from');
  });
});
