import { describe, expect, it } from 'vitest';
import { siteTries } from './siteTries';

const sent = (words: string) => siteTries(words).map((one) => one.sent);

describe('what is sent', () => {
  it.each([
    ['words without their endings where they are long', 'ospedali cani città', 'ospedal cani città'],
    ['endings of many with what is only there before them', 'domeniche municipio', 'domenic municip'],
    ['no articles, no words without a topic', 'la crisi dell’acqua e non solo', 'crisi acqua'],
    ['no apostrophe of any form', "l'acqua l’acqua nell`acqua po'", 'acqua'],
    ['a sentence in quotation marks', 'scuola "beni comuni"', 'scuola "beni comuni"'],
    ['a sentence with an apostrophe as its words', '“diritto all’acqua”', 'diritt acqua'],
    ['figures', 'bilancio 2024', 'bilanc 2024'],
    ['what must not be there', 'scuola -privata', 'scuola -privata'],
    ['each word once', 'acqua Acqua acqua', 'acqua'],
  ])('has %s', (_, words, first) => {
    expect(sent(words)[0]).toBe(first);
  });

  it('is nothing for what has no word', () => {
    for (const words of ['', ' ', 'e non solo', '""', '“', '- -', '👍', '-scuola']) expect(siteTries(words)).toEqual([]);
  });
});

it('asks for fewer and fewer, the commonest dropped first, and then without the rarest, and says which as they were written', () => {
  expect(siteTries('acqua acquedotti Basilicata perdite').map(({ words }) => words)).toEqual([
    'acqua acquedotti Basilicata perdite',
    'acquedotti Basilicata',
    'Basilicata',
    'acquedotti perdite',
  ]);
  expect(siteTries('acqua acquedotti').map(({ words }) => words)).toEqual(['acqua acquedotti', 'acquedotti', 'acqua']);
});

it('never asks more than four times, nor for more than six words', () => {
  const tries = siteTries('alfa beta gamma delta epsilon zeta eta theta iota kappa');
  expect(tries.map(({ words }) => words.split(' ').length)).toEqual([6, 3, 1, 2]);
  expect(siteTries('acqua')).toEqual([{ words: 'acqua', sent: 'acqua' }]);
});

it('leaves out of every try what must not be there', () => {
  expect(sent('acqua pubblica -l’inverno').every((one) => one.endsWith(' -inverno'))).toBe(true);
});

it('is quick with what no reader writes', () => {
  const begin = performance.now();
  siteTries('"a '.repeat(50_000));
  siteTries('a'.repeat(500_000));
  expect(performance.now() - begin).toBeLessThan(2_000);
});
