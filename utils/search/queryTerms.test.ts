import { describe, expect, it } from 'vitest';
import { queryTerms } from './queryTerms';

describe('queryTerms', () => {
  it.each([
    ['acqua tubi', [' acqua', ' tubi']],
    ['  Perché\tCITTÀ ', [' perche', ' citta']],
    ['acqua Acqua ÀCQUA', [' acqua']],
    ['1.500 nord-est', [' 1.500', ' nord', ' est']],
    ['', []],
    [' … ?! ', []],
  ])('of %j asks for each word once, folded', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });

  it.each([
    ['l’economia', [' economia']],
    ["dell'economia", [' economia']],
    ['D´Amico', [' amico']],
    ['c’è', [' e']],
    ['trent’anni', [' trent', ' anni']],
    ['l-economia', [' l', ' economia']],
    ['dell', [' dell']],
    ['l’', [' l']],
  ])('of %j drops the elided word, and only that', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });

  it.each([
    ['"libertà di stampa"', [' liberta di stampa']],
    ['«Libertà» “di stampa”', [' liberta', ' di stampa']],
    ['stampa "libertà di', [' liberta di', ' stampa']],
    ['"l’economia"', [' l economia']],
    ['"" «»', []],
  ])('of %j keeps what stands between marks together', (query, terms) => {
    expect(queryTerms(query)).toEqual(terms);
  });
});
