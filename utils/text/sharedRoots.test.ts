import { expect, it } from 'vitest';
import { pieces } from '@/tests/site/pieces';
import { articleText } from '@/utils/article/articleText';
import { sharedRoots } from './sharedRoots';
import { stemOf } from './stemOf';
import { wordsOf } from './wordsOf';

const namesOf = (...words: string[]) => {
  const rootOf = sharedRoots();
  return words.map((word) => rootOf(word, word));
};

it.each([
  ['dato', 'dati', 'datare'],
  ['amico', 'amiche', 'amici'],
  ['sapere', 'sapeva', 'saputo'],
  ['parco', 'parchi', 'parco'],
])('gives %s, %s and %s one name, that of the first', (...words) => {
  expect(namesOf(...words)).toEqual([words[0], words[0], words[0]]);
});

it('tells words apart that only begin alike', () => {
  expect(new Set(namesOf('scuola', 'scudo', 'scuderia', 'contratto', 'contro')).size).toBe(5);
});

it('names a word the same before and behind its kin', () => {
  expect(namesOf('scuole', 'scuola', 'scuole')).toEqual(['scuole', 'scuole', 'scuole']);
});

it('joins and parts the words of long texts just as their stems do', () => {
  const rootOf = sharedRoots();
  const byStem = new Map<string, string>();
  const byName = new Map<string, string>();
  const words = pieces.flatMap(({ blocks }) => wordsOf(articleText(blocks))).filter(({ stop }) => !stop);
  for (const { folded } of words) {
    const [stem, name] = [stemOf(folded, folded), rootOf(folded, folded)];
    expect(byStem.get(stem) ?? name).toBe(name);
    expect(byName.get(name) ?? stem).toBe(stem);
    byStem.set(stem, name);
    byName.set(name, stem);
  }
  expect(byStem.size).toBeGreaterThan(1000);
});
