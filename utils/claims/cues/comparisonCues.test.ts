import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { describeSentence } from '../sentence';
import { comparisonCues } from './comparisonCues';

const compared = (text: string): boolean => {
  const sentence = describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: false, quoted: false });
  return comparisonCues.some((cue) => cue.holds(sentence));
};

it.each([
  'La lista è più popolare della coalizione.',
  'La lista non è più popolare della coalizione.',
  'Il tracciato nuovo è più lineare del vecchio.',
  'La villa ha un aspetto meno familiare della media.',
  'Nel porto c’è più potere che dovere.',
  'Il porto non ha meno potere del Comune.',
  'Le botteghe sono più moderne delle case.',
  'Il Comune paga più merci delle botteghe.',
  'I conti erano più chiari degli annunci.',
])('measures one thing against another: “%s”', (text) => {
  expect(compared(text)).toBe(true);
});

it.each([
  'Non vogliamo più tornare delle ore indietro.',
  'Qui non si può più parlare del porto.',
  'Chi può più fidarsi di un orario?',
  'La valle vive senza più curarsi dei treni.',
  'Nessuno deve più occuparsene di sera.',
])('hears what is over and no comparison: “%s”', (text) => {
  expect(compared(text)).toBe(false);
});
