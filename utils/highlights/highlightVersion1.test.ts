import { expect, it } from 'vitest';
import { highlightSchema } from './highlight';
import { fromVersion1, highlightVersion1Schema } from './highlightVersion1';

const selector = { part: 'body', quotation: 'Si parla', before: '', after: ' di', start: 0, end: 8, textLength: 50 } as const;
const kept = { id: 'h1', address: 'https://www.glistatigenerali.com/a/', selector, ink: 'thesis', note: 'n', createdAt: 1, changedAt: 2 };

it('becomes a highlight of today with no labels and nothing else changed', () => {
  expect(highlightSchema.parse(fromVersion1(highlightVersion1Schema.parse(kept)))).toEqual({ ...kept, labels: [] });
});

it('refuses what version 1 never kept', () => {
  expect(highlightVersion1Schema.safeParse({ ...kept, ink: 'pink' }).success).toBe(false);
});
