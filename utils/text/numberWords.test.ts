import { describe, expect, it } from 'vitest';
import { numberOfFigures, numberOfRoman, numberOfWord } from './numberWords';

describe('numberOfWord', () => {
  it.each([
    ['uno', 1],
    ['tre', 3],
    ['diciassette', 17],
    ['venti', 20],
    ['centottanta', 180],
    ['duecentotto', 208],
    ['ventuno', 21],
    ['ventun', 21],
    ['trentatre', 33],
    ['trent', 30],
    ['ventiquattr', 24],
    ['ottantotto', 88],
    ['cento', 100],
    ['centouno', 101],
    ['duecento', 200],
    ['novecentonovantanove', 999],
    ['mille', 1000],
    ['millenovecento', 1900],
    ['duemila', 2000],
    ['duemilaventisei', 2026],
    ['sessantamila', 60_000],
    ['trecentomila', 300_000],
  ])('%s is %d', (word, value) => {
    expect(numberOfWord(word)).toBe(value);
  });

  it.each([
    '',
    'e',
    'casa',
    'treno',
    'settembre',
    'seicentesco',
    'millefoglie',
    'millenario',
    'novembre',
    'ottimo',
    'ventitreesimo',
    'ventidieci',
    'trentaquindici',
    'unocento',
    'mila',
    'centro',
    'decente',
    'due'.repeat(20),
  ])('%j is none', (word) => {
    expect(numberOfWord(word)).toBeNull();
  });
});

describe('numberOfFigures', () => {
  it.each([
    ['7', 7],
    ['1.500', 1500],
    ['1.234.567,8', 1_234_567.8],
    ['1,234,567.8', 1_234_567.8],
    ['1,5', 1.5],
    ['3.5', 3.5],
    ['0,001', 0.001],
    ['1 500', 1500],
    ['1\u00a0500\u202f000', 1_500_000],
  ])('%j is %d', (written, value) => {
    expect(numberOfFigures(written)).toBe(value);
  });
});

describe('numberOfRoman', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['VIII', 8],
    ['IX', 9],
    ['XIV', 14],
    ['XIX', 19],
    ['XXXIX', 39],
  ])('%s is %d', (written, value) => {
    expect(numberOfRoman(written)).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'XL', 'xix', 'IC', 'CIVIC', 'X '])('%j is none', (written) => {
    expect(numberOfRoman(written)).toBeNull();
  });
});
