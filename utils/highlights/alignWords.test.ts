import { expect, it } from 'vitest';
import { alignWords } from './alignWords';
import { readWords } from './readWords';

function align(sought: string, text: string): string[] {
  const [one, other] = [readWords(sought), readWords(text)];
  const pairs = alignWords(one.keys, new Float32Array(one.count).fill(1), other.keys, 0, other.count);
  return Array.from(pairs, (at) => (at < 0 ? '-' : text.slice(other.starts[at], other.ends[at])));
}

it('pairs equal words in order and leaves out edited ones', () => {
  expect(align('uno due tre quattro', 'zero uno due xxx quattro cinque')).toEqual(['uno', 'due', '-', 'quattro']);
});

it('goes over what was put in, however long', () => {
  const advert = Array.from({ length: 50 }, (_, index) => `parola${index}`).join(' ');
  expect(align('uno due tre quattro', `uno due ${advert} tre quattro`)).toEqual(['uno', 'due', 'tre', 'quattro']);
});

it('does not reach across a gap for one word', () => {
  const gap = Array.from({ length: 30 }, (_, index) => `parola${index}`).join(' ');
  expect(align('uno due tre quattro', `uno due tre ${gap} quattro`)).toEqual(['uno', 'due', 'tre', '-']);
});

it('pairs nothing where nothing is equal', () => {
  expect(align('uno due', 'tre quattro')).toEqual(['-', '-']);
  expect(align('', 'tre')).toEqual([]);
  expect(align('uno', '')).toEqual(['-']);
});
