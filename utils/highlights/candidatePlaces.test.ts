import { expect, it } from 'vitest';
import { candidatePlaces } from './candidatePlaces';
import { describePassage } from './describePassage';
import { readWords } from './readWords';
import { soughtWords } from './soughtWords';

const text = 'Le gru non si muovono da anni. Il porto vecchio resta fermo, e chi passa sul molo non le vede nemmeno più.';

function placesOf(passage: string, original: string, later: string) {
  const start = original.indexOf(passage);
  const sought = soughtWords(describePassage(original, { start, end: start + passage.length }));
  const page = readWords(later);
  const { candidates, cut } = candidatePlaces(page, later, sought, 0);
  return {
    cut,
    candidates,
    words: candidates.map(({ from, to, kept }) => [later.slice(page.starts[from], page.ends[to - 1]), Number(kept.toFixed(2))]),
  };
}

it('lists verbatim places and the edited one, each once', () => {
  const later = `Il porto vecchio.\n\n${text.replace('vecchio', 'nuovo')}`;
  const { words, candidates } = placesOf('porto vecchio', text, later);
  expect(words).toContainEqual(['porto vecchio', 1]);
  expect(words.map(([found]) => found)).toContain('porto nuovo');
  expect(new Set(candidates.map(({ from, to }) => `${from} ${to}`)).size).toBe(candidates.length);
});

it('counts the same words in other capitals as not quite the same', () => {
  expect(placesOf('Il porto vecchio', text, 'Ieri il porto vecchio era chiuso.').words).toContainEqual(['il porto vecchio', 0.94]);
});

it('tells where the passage was cut out', () => {
  expect(placesOf('porto vecchio', text, text.replace('porto vecchio ', '')).cut).not.toBeNull();
  expect(placesOf('porto vecchio', text, text).cut).toBeNull();
});

it('looks for a very long passage by its ends', () => {
  const long = Array.from({ length: 600 }, (_, index) => `voce${index}`).join(' ');
  const original = `Prima di tutto questo. ${long} Dopo tutto questo.`;
  const later = `Nuovo inizio. ${original.replace('voce300', 'altro')}`;
  expect(placesOf(long, original, later).words).toContainEqual([long.replace('voce300', 'altro'), 1]);
});
