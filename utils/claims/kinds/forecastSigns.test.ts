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
  ])('hears it in “%s”', (text) => {
    expect(foretells(sentenceOf(text))).toBe(true);
  });

  it.each([
    'La città dovrebbe pensarci e vorrebbe farlo subito.',
    'La piazza era vuota già in primavera.',
    'Un estremo rimedio.',
    'Come reagiremo alla prossima piena?',
    'Poco male, penserete voi.',
    'Bisogna amare il proprio prossimo.',
    'Lo sarebbe stato.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(foretells(sentenceOf(text))).toBe(false);
  });
});
