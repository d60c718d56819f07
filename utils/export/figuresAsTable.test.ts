import { expect, it } from 'vitest';
import { figuresAsTable } from './figuresAsTable';

it('parts cells by tabs and rows by lines, whatever stands in a cell', () => {
  expect(
    figuresAsTable([
      ['Dato', 'Misura'],
      ['42 %', 'acqua\nimmessa\t'],
    ]),
  ).toBe('Dato\tMisura\n42 %\tacqua immessa\n');
});
