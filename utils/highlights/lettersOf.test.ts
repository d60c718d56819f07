import { expect, it } from 'vitest';
import { describePassage } from './describePassage';
import { lettersOf } from './lettersOf';
import { readWords } from './readWords';
import { soughtWords } from './soughtWords';

const text = 'Disse: «L’acqua è finita…». Poi se ne andò.';

function letters(start: number, end: number, later: string, from: number, to: number): string {
  const place = lettersOf(later, readWords(later), soughtWords(describePassage(text, { start, end })), { from, to });
  return later.slice(place.start, place.end);
}

it('takes along the signs that stood at the edges, in whatever form, and no others', () => {
  expect(letters(7, 26, 'E disse: "L\'acqua è finita..." (ride).', 2, 6)).toBe('"L\'acqua è finita..."');
  expect(letters(8, 24, 'E disse: "L\'acqua è finita..." (ride).', 2, 6)).toBe("L'acqua è finita");
});

it('begins and ends inside a word where the passage did and the word is the same', () => {
  expect(letters(12, 20, 'L’acqua è finita', 1, 4)).toBe('qua è fi');
  expect(letters(12, 20, 'L’acqua è sparita', 1, 4)).toBe('qua è sparita');
});
