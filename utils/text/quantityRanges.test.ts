import { describe, expect, it } from 'vitest';
import { readRange } from './quantityRanges';
import { quantityTokens } from './quantityTokens';

const range = (text: string) => readRange(quantityTokens(text), 0)?.quantity;

describe('readRange', () => {
  it('reads both ends, and shares what is said once', () => {
    expect(range('tra il 25 e il 30%')).toMatchObject({ type: 'range', min: 25, max: 30, unit: 'percent' });
    expect(range('fra 3 e 5 milioni di euro')).toMatchObject({ type: 'range', min: 3e6, max: 5e6 });
  });

  it('keeps the direction of a change, and years as a span of dates', () => {
    expect(range('da 9,8 a 9,5 milioni')).toMatchObject({ from: 9.8e6, to: 9.5e6, min: 9.5e6, max: 9.8e6 });
    expect(range('dal 2010 al 2020')).toMatchObject({ type: 'date-range', value: '2010/2020' });
  });

  it('gives nothing for one end alone', () => {
    expect(range('tra il 25 e il resto')).toBeUndefined();
    expect(range('')).toBeUndefined();
  });
});
