import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { attributes, isTold } from './attributionSigns';

const sentenceOf = (text: string, quoted = false): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 3, opensParagraph: false, quoted });

describe('attributes', () => {
  it.each([
    'Secondo il sindaco la piazza è già un parcheggio.',
    'Il parroco ripete: «La fiducia è la sola cosa che i poveri possano prestarsi».',
    'I critici hanno un argomento serio.',
    'Secondo Rossi la piazza è già un parcheggio.',
    'Per Anna Rossi la piazza è già un parcheggio.',
    'Il sindaco commentò, a cose fatte, che la piazza era vuota.',
    'Secondo questo studio la piazza è vuota.',
    'Ai loro occhi la piazza è già un parcheggio.',
  ])('hears it in “%s”', (text) => {
    expect(attributes(sentenceOf(text))).toBe(true);
  });

  it.each([
    'Le strade del centro restano vuote di sera.',
    'Il secondo ponte e il commento del sindaco.',
    'Per Natale la piazza si riempie.',
    'Il teatro “Verdi” resta chiuso anche la domenica.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(attributes(sentenceOf(text))).toBe(false);
  });
});

it('takes a sentence of a quotation for somebody else’s', () => {
  expect(attributes(sentenceOf('La fiducia basta ai poveri.', true))).toBe(true);
});

it('knows what is told from what stands between quotation marks', () => {
  expect(isTold(sentenceOf('Il ministro ha detto di no.'))).toBe(true);
  expect(isTold(sentenceOf('Sul muro si vede: «La fiducia è la sola cosa che i poveri possano prestarsi».'))).toBe(false);
});
