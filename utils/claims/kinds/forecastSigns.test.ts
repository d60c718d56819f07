import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { foretells } from './forecastSigns';

const sentenceOf = (text: string, quoted = false): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 3, opensParagraph: false, quoted });

describe('foretells', () => {
  it.each([
    'Tra dieci anni quel borgo sarà un museo.',
    'Il nuovo ponte porterebbe in valle altre mille auto.',
    'Il rischio è di perdere in un anno quello che abbiamo.',
    'I prezzi saliranno ancora.',
    'Il rischio non è la multa, ma la resa.',
    'Il rischio è la resa.',
    "Il pericolo e' la resa.",
    'La prossima settimana il Comune chiude il porto.',
    'Il prossimo mese il Comune chiude il porto.',
    'Per le prossime due stagioni il porto resta chiuso.',
    'Il Comune chiude il porto l’anno prossimo.',
    'Le prossime elezioni decidono del porto.',
  ])('hears it in “%s”', (text) => {
    expect(foretells(sentenceOf(text))).toBe(true);
  });

  it.each([
    'La città dovrebbe pensarci e vorrebbe farlo subito.',
    'La piazza era vuota già in primavera.',
    'Un estremo rimedio.',
    'Come reagiremo alla prossima piena?',
    'Poco male, penserete voi.',
    'Poco male, obietterete voi.',
    'Come leggerete più avanti, il porto è vuoto.',
    'Il rischio e la resa vanno insieme.',
    'Il pericolo e la paura sono vecchi amici.',
    'Il porto è fermo alla prossima boa.',
    'Le case prossime al porto sono vuote.',
    'Era il mese prossimo alla vendemmia.',
    'Bisogna amare il proprio prossimo.',
    'Lo sarebbe stato.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(foretells(sentenceOf(text))).toBe(false);
  });
});
