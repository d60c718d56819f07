import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { clauseBreaks } from './clauseBreaks';
import { mayEnd } from './clauseEnding';
import { describeSentence } from './sentence';

/** The clause ends before ‖, where a mark stands. */
const ends = (marked: string) => {
  const text = marked.replace('‖', '');
  const at = marked.indexOf('‖');
  const place = { paragraph: 0, opensParagraph: true, quoted: false };
  const words = wordsOf(text);
  const sentence = describeSentence(text, 0, text.length, words, place);
  const breaks = clauseBreaks(sentence);
  const clause = describeSentence(
    text,
    0,
    at,
    words.filter((word) => word.end <= at),
    place,
  );
  return mayEnd(
    text,
    sentence,
    clause,
    breaks,
    breaks.findIndex((mark) => mark.at === at),
  );
};

it.each([
  'Il comune ha venduto le case‖, ottenendo poco.',
  'Il comune ha venduto le case‖, che erano costate molto.',
  'Il comune ha venduto le case‖, senza pensarci.',
  'Il comune ha venduto le case‖, e nessuno ha protestato.',
  'Il comune ha venduto le case‖, si è tenuto i debiti.',
  'Il comune ha venduto le case‖; il resto è noto.',
  'Il comune ha venduto le case‖: nessuno le voleva più.',
  'Il comune, come sappiamo, ha venduto tutte le case‖, ottenendo poco.',
  'Il lavoro significa ripensare i tempi e i luoghi‖, mettere in discussione gli orari.',
])('may end in “%s”', (text) => {
  expect(ends(text)).toBe(true);
});

it.each([
  'Il comune ha venduto le case‖, se i conti sono giusti.',
  'Il comune ha venduto le case‖, anche se non voleva.',
  'Il comune ha venduto le case‖, ottenendo poco, secondo l’opposizione.',
  'Il comune ha venduto le case‖, ma non tutte.',
  'Il comune ha venduto le case‖; e tuttavia resta povero.',
  'Il comune ha venduto le case‖, le strade e le scuole.',
  'Il comune ha venduto, come sappiamo‖, che non voleva.',
  'Il comune ha deciso una cosa‖: vendere le case.',
  'Il comune non vende solo le case‖, ma anche le scuole.',
  'Certo il comune vende le case‖; nessuno gli vieta di farlo.',
  'Il problema è che dare le case‖, significa venderle.',
  'Ha venduto le case‖, ottenendo poco?',
])('may not end in “%s”', (text) => {
  expect(ends(text)).toBe(false);
});
