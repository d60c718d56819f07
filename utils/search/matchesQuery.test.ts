import { describe, expect, it } from 'vitest';
import { matchesQuery } from './matchesQuery';
import { searchableText } from './searchableText';

const searchable = searchableText({
  title: 'L’economia che non c’è',
  standfirst: null,
  authors: ['Sante Corvaglia', 'Öğr. D’Amico'],
  section: 'Macroeconomia',
  text: 'Perché i salari dell’industria sono fermi al 12,4 %? La città paga.\n\nE la libertà di stampa no.',
  notes: ['chiedere a Zoë'],
});

describe('matchesQuery', () => {
  it.each([
    '',
    '   ',
    'economia',
    'l’economia',
    "dell'economia",
    'ECONOMIA',
    'perche',
    'Perché',
    'perche\u0301',
    'citta paga',
    'paga città',
    'econ',
    'industri',
    "d'amico",
    '"paga E"',
    'zoe',
    '12,4',
    '“libertà di stampa”',
    '"liberta di st',
    "c'è",
    'corvaglia salari',
    '?!',
    '«»',
  ])('finds %j', (query) => {
    expect(matchesQuery(searchable, query)).toBe(true);
  });

  it.each(['conomia', 'economie', 'salari pensioni', '"stampa di libertà"', '"manca paga"', '"c’è Sante"', '"salari fermi"'])(
    'does not find %j',
    (query) => {
      expect(matchesQuery(searchable, query)).toBe(false);
    },
  );

  it('answers the same whatever was asked before', () => {
    expect(matchesQuery(searchable, 'salari')).toBe(true);
    expect(matchesQuery(searchable, 'pensioni')).toBe(false);
    expect(matchesQuery(searchable, 'salari')).toBe(true);
  });
});
