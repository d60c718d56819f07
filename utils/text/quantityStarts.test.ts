import { describe, expect, it } from 'vitest';
import { mayBegin } from './quantityStarts';
import { quantityTokens } from './quantityTokens';

const begins = (text: string) => mayBegin(quantityTokens(text), 0, new Map());

describe('mayBegin', () => {
  it.each([
    '5',
    '€ 20',
    '’68',
    'tra il',
    'una ventina',
    'trecento',
    'settima',
    'marzo',
    'il doppio',
    'raddoppia',
    'XIX',
    'decine',
    'usd',
    'metà',
  ])('lets %j through', (text) => {
    expect(begins(text)).toBe(true);
  });

  it.each(['il', 'governo', ',', 'perché', 'trenino', ''])('rules %j out', (text) => {
    expect(begins(text)).toBe(false);
  });

  it('answers again what it knows', () => {
    const known = new Map<string, boolean>();
    const tokens = quantityTokens('pane pane');
    mayBegin(tokens, 0, known);
    expect(known.get('pane')).toBe(false);
    known.set('pane', true);
    expect(mayBegin(tokens, 1, known)).toBe(true);
  });
});
