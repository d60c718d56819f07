import { describe, expect, it } from 'vitest';
import { readAmount } from './quantityAmounts';
import { quantityTokens } from './quantityTokens';

const amount = (text: string) => readAmount(quantityTokens(text), 0)?.quantity;

describe('readAmount', () => {
  it('takes a number with what it measures', () => {
    expect(amount('42,4 % della rete')).toMatchObject({ type: 'percent', value: 42.4 });
    expect(amount('500 mil.di di dollari')).toMatchObject({ type: 'currency', value: 5e11 });
  });

  it('gives nothing where no number begins', () => {
    expect(amount('Novecento di Bertolucci')).toBeUndefined();
    expect(amount('due B-52')).toMatchObject({ type: 'number', value: 2 });
    expect(amount('molti anni')).toBeUndefined();
    expect(amount('')).toBeUndefined();
  });
});
