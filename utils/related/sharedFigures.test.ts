import { expect, it } from 'vitest';
import { figuresIn, sharedFigures } from './sharedFigures';

it.each([
  ['Si perde il 42,4 %.', 'Il 42,4% va perso.', ['42,4%']],
  ['Costa 1,5 milioni di euro.', 'Ne hanno chiesti 1.500.000 euro, e 3 milioni di euro dopo.', ['1.500.000 euro']],
  ['Sono 4.312 imprese.', 'Le 4.312 aziende.', ['4.312']],
  ['Nel 2024, in 100 giorni.', 'Nel 2024, in 100 giorni.', []],
  ['Si perde il 42,4 %.', 'Si perde il 42,5 %.', []],
])('finds the figures that “%s” and “%s” share', (question, passage, figures) => {
  expect(sharedFigures(figuresIn(question), passage)).toEqual(figures);
});
