import { expect, it } from 'vitest';
import { plainText } from './plainText';

it('leaves one space between words, composes accents and drops soft hyphens', () => {
  expect(plainText('  perche\u0301 \t l’im\u00ADpresa\u00A0 \u202F 12\u2009% ')).toBe('perché l’impresa 12 %');
});

it('keeps a line break and nothing beside it', () => {
  expect(plainText('primo verso  \n   secondo verso\n')).toBe('primo verso\nsecondo verso');
});

it('changes nothing the second time, also where a soft hyphen stood between blanks', () => {
  const once = plainText('uno \u00AD due \u00AD\n tre');
  expect(once).toBe('uno due\ntre');
  expect(plainText(once)).toBe(once);
});
