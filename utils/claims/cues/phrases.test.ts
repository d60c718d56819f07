import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from '../sentence';
import { learnPhrases, phrasesIn } from './phrases';

const found = (text: string) =>
  phrasesIn(describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: false, quoted: false }));

it('finds the lists that a sentence says, and those it begins with', () => {
  const moon = learnPhrases('la luna|lunar*');
  const sun = learnPhrases('il sole|sole');
  expect([...found('Il sole e la luna').anywhere]).toEqual(expect.arrayContaining([moon, sun]));
  expect([...found('Il sole e la luna').first]).toContain(sun);
  expect([...found('Il sole e la luna').first]).not.toContain(moon);
  expect([...found('Una base lunare').anywhere]).toContain(moon);
  expect([...found('La lunaria').first]).not.toContain(moon);
});

it('takes whole words only, unless a phrase is cut short', () => {
  const list = learnPhrases('ma|sono convint*');
  expect([...found('La mamma').anywhere]).not.toContain(list);
  expect([...found('Sono convinta').first]).toContain(list);
  expect([...found('Sono con loro').anywhere]).not.toContain(list);
  expect([...found('').anywhere]).toEqual([]);
});
