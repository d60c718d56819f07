import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from './sentence';

const place = { paragraph: 2, opensParagraph: false, quoted: true };

it('describes a sentence in offsets of the whole text', () => {
  const text = 'Prima frase. L’acqua delle città: le acque della città!';
  const start = text.indexOf('L’');
  const words = wordsOf(text).filter((word) => word.start >= start);
  const sentence = describeSentence(text, start, text.length, words, place);
  expect(sentence).toMatchObject({ start, end: text.length, ...place, words });
  expect(sentence.text).toBe(text.slice(start));
  expect(sentence.folded).toBe(' l acqua delle citta le acque della citta ');
});

it('names each topic once, and no word that carries none', () => {
  const text = 'Il lavoro, i lavori: 2024, e poi la scuola.';
  const { topics } = describeSentence(text, 0, text.length, wordsOf(text), place);
  expect(topics).toHaveLength(2);
  expect(topics[1]).toMatch(/^scuol/);
});

it('bears nothing', () => {
  expect(describeSentence('', 0, 0, [], place)).toMatchObject({ text: '', topics: [], words: [] });
});
