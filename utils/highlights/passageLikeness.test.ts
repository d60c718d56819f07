import { expect, it } from 'vitest';
import { contextLikeness, passageLikeness } from './passageLikeness';

it('counts what is kept of a passage, and forgives what was put in', () => {
  expect(passageLikeness('uno due', 'uno due')).toBe(1);
  expect(passageLikeness('uno due', '')).toBe(0);
  expect(passageLikeness('la città è ferma', 'la città, si dice, è ferma')).toBeGreaterThan(
    passageLikeness('la città è ferma', 'la città ferma') - 0.2,
  );
  expect(passageLikeness('la città è ferma', 'il porto vecchio')).toBeLessThan(0.5);
});

it('compares surroundings, and knows none where none were kept', () => {
  const text = 'Prima di tutto il passo e poi tutto il resto.';
  expect(contextLikeness(text, 15, 23, 'Prima di tutto ', ' e poi tutto')).toBe(1);
  expect(contextLikeness(text, 15, 23, '', '')).toBeNull();
  expect(contextLikeness(text, 15, 23, 'xyzxyzxyz kwkwkwkw', '')).toBe(0);
});
