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
    'La piazza, secondo gli abitanti, è già un parcheggio.',
    'La piazza è vuota – secondo un’inchiesta del Comune lo è da anni.',
    'È tardi; secondo Rossi la piazza è già un parcheggio.',
    '«Secondo l’Istat la piazza è vuota», e basta.',
    'Annotò il maestro, a cose fatte: la piazza era vuota.',
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
    'Per San Valentino la piazza si riempie.',
    'Per Monte Porzio passa la strada vecchia.',
    'Il turista prenotò una camera.',
    'Nel bosco la bandiera si dispiegò, bianca.',
    'Nel secondo Novecento la valle si svuota.',
    'Il secondo Piano regolatore e il secondo un anno dopo restano nel cassetto.',
    'Resta un secondo la luce accesa.',
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
