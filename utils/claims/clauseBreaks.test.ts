import { expect, it } from 'vitest';
import { wordsOf } from '@/utils/text/wordsOf';
import { clauseBreaks } from './clauseBreaks';
import { describeSentence } from './sentence';

const breaksOf = (text: string) =>
  clauseBreaks(describeSentence(text, 0, text.length, wordsOf(text), { paragraph: 0, opensParagraph: true, quoted: false })).map(
    ({ mark, after, word }) => [mark, text.slice(after, after + 4), word] as const,
  );

it('finds commas, colons, semicolons and the end', () => {
  expect(breaksOf('Uno due, tre; quattro: cinque.')).toEqual([
    [',', 'tre;', 2],
    [';', 'quat', 3],
    [':', 'cinq', 4],
    ['end', '', 5],
  ]);
});

it('leaves out what stands in brackets, quotations and between dashes, and figures with a comma', () => {
  expect(breaksOf('Uno (due, tre) «quattro, cinque» – sei, sette – costa 3,5 euro.').map(([mark]) => mark)).toEqual(['end']);
});

it('finds a bracket only where it ends the sentence', () => {
  expect(breaksOf('Uno (due) tre (quattro).')).toEqual([
    ['(', 'quat', 3],
    ['end', '', 4],
  ]);
});

it('stops after a bounded number', () => {
  expect(breaksOf('a, '.repeat(200)).length).toBeLessThan(30);
});
