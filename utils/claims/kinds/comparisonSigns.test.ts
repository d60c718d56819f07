import { describe, expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence, type Sentence } from '../sentence';
import { compares } from './comparisonSigns';

const sentenceOf = (text: string, quoted = false): Sentence =>
  describeSentence(text, 0, text.length, wordsOf(text), {
    paragraph: 3,
    opensParagraph: false,
    quoted,
  });

describe('compares', () => {
  it.each([
    'Le nostre biblioteche restano chiuse rispetto a quelle spagnole.',
    'Quanto più la strada è larga, tanto più le auto corrono.',
    'Mentre Bari scava, Lecce aspetta.',
    'Gli arrivi sono passati da tre al mese a nove.',
    'Il divario tra le due sponde cresce.',
    'Un tempo il mercato riempiva la piazza, oggi non riempie un angolo.',
    'Le strade di Lecce sono meno sicure di quelle di Bari.',
    'Le regole del borgo sono diverse da quelle della città.',
  ])('hears it in “%s”', (text) => {
    expect(compares(sentenceOf(text))).toBe(true);
  });

  it.each([
    'Nel rispetto degli altri si impara a stare insieme.',
    'Serve una città più giusta.',
    'Il voto è una bocciatura o meno del piano.',
    'La battaglia contro il rumore non finisce mai.',
    'Nessuno può fare a meno di quella strada.',
    'Tremila persone, più della metà della città, aspettano.',
    'Il traffico è uno dei problemi più seri della città.',
    'La più vecchia delle scuole chiude.',
    'Non meno importante è che la scuola riapra.',
    'Non possiamo più permetterci di aspettare.',
    'Il biglietto supera i venti euro.',
    '',
  ])('does not hear it in “%s”', (text) => {
    expect(compares(sentenceOf(text))).toBe(false);
  });
});
