import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { claims } from './thesisSigns';

const sentenceOf = (text: string, quoted = false): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 3, opensParagraph: false, quoted });

describe('claims', () => {
  it.each([
    'La gratuità è l’unica politica che funzioni.',
    'Bisogna rifare i tubi prima delle strade.',
    'Il populismo offre ai delusi una casa di cartone.',
  ])('hears it in “%s”', (text) => {
    expect(claims(sentenceOf(text), false, false)).toBe(true);
  });

  it.each([
    'Chi pagherà i tubi della città?',
    'Nel 1911 la cooperativa ha assunto quaranta soci.',
    'La linea apre il 14 dicembre in tutta la valle.',
    'Nessun eroe.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(claims(sentenceOf(text), false, false)).toBe(false);
  });
});

it('needs a word of stance where a figure is asserted or somebody else speaks', () => {
  const fact = sentenceOf('Le famiglie del quartiere restano quaranta contro cento.');
  expect(claims(fact, true, false)).toBe(false);
  expect(claims(sentenceOf('È inaccettabile che le famiglie restino quaranta contro cento.'), true, false)).toBe(true);
  const told = sentenceOf('Il ministro dice che i tubi della città restano nuovi.');
  expect(claims(told, false, true)).toBe(false);
});

it('gives the author nothing that stands in a quotation', () => {
  expect(claims(sentenceOf('Bisogna rifare i tubi prima delle strade.', true), false, true)).toBe(false);
});
