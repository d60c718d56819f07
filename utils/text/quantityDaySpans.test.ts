import { describe, expect, it } from 'vitest';
import { afterArticles, readDays } from './quantityDaySpans';
import { quantityTokens } from './quantityTokens';

describe('readDays', () => {
  it('reads days of one month, with and without their year', () => {
    expect(readDays(quantityTokens('dal 12 al 15 marzo 2024'), 0, 1, 'al')?.quantity).toMatchObject({
      type: 'date-range',
      value: '2024-03-12/2024-03-15',
    });
    expect(readDays(quantityTokens('12-15 marzo'), 0, 0, '-')?.quantity).toMatchObject({ value: null, day: 12, month: 3 });
  });

  it('reads none where no month follows', () => {
    expect(readDays(quantityTokens('dal 12 al 15 per cento'), 0, 1, 'al')).toBeNull();
    expect(readDays(quantityTokens('dal 12 e 15 marzo'), 0, 1, 'al')).toBeNull();
  });
});

describe('afterArticles', () => {
  it('goes past articles and their apostrophes', () => {
    expect(afterArticles(quantityTokens('l’1 per cento'), 0)).toBe(2);
    expect(afterArticles(quantityTokens('due'), 0)).toBe(0);
  });
});
