import { describe, expect, it } from 'vitest';
import { readMultiple } from './quantityMultiples';
import { quantityTokens } from './quantityTokens';

const multiple = (text: string, at = 0) => readMultiple(quantityTokens(text), at)?.quantity.value ?? null;

describe('readMultiple', () => {
  it.each([
    ['quattro volte superiore', 4],
    ['5 volte meno', 0.2],
    ['dieci volte più piccolo', 0.1],
    ['due volte e mezzo il reddito', 2.5],
    ['tre volte la media', 3],
    ['sei volte di più', 6],
    ['il triplo dei voti', 3],
    ['dimezzeranno', 0.5],
    ['quintuplicati', 5],
  ])('reads %j', (text, value) => {
    expect(multiple(text)).toBeCloseTo(value);
  });

  it('takes a bare “times” for a factor behind growth only', () => {
    expect(multiple('aumentato di tre volte', 2)).toBe(3);
    expect(multiple('campione di tre volte', 2)).toBeNull();
  });

  it.each(['due volte l’anno', 'il doppio turno', 'tre volte', 'molte volte', ''])('finds none in %j', (text) => {
    expect(multiple(text)).toBeNull();
  });
});
