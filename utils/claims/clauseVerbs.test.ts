import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { isOpen, isVerb, mainVerb } from './clauseVerbs';

it.each([
  ['Le persone che lavorano di notte devono dormire', 'devono'],
  ['Chi lavora e produce deve dormire', 'deve'],
  ['Il sindaco ha venduto la casa', 'ha'],
  ['La giunta si dedica ai conti', 'dedica'],
  ['Se piove molto il fiume esce dagli argini e fa danni', ''],
  ['La consapevolezza che nulla resta e presto finirà', ''],
  ['In tempi come questi, che arrivano di corsa, stravolgono la vita', ''],
  ['I conti («non è vero», dice) del comune', ''],
  ['La guida che porta sullo scalone del Vittoriano', ''],
  ['Un negozio che ha chiuso due anni fa', ''],
  ['E’ un paese che invecchia', 'e'],
  ['', ''],
])('finds the main verb of “%s”', (text, verb) => {
  const words = wordsOf(text);
  expect(words[mainVerb(text, words)]?.folded ?? '').toBe(verb);
});

it.each([
  ['Il problema è che dare ai privati questo potere', true],
  ['Il problema è che nessuno paga', false],
  ['I cittadini che', true],
])('tells whether “%s” waits for a verb', (text, open) => {
  expect(isOpen(text, wordsOf(text))).toBe(open);
});

it('takes “e” for a verb only with its accent', () => {
  const text = 'e è E’ vero È';
  expect(wordsOf(text).map((word) => isVerb(text, word))).toEqual([false, true, true, false, true]);
});
