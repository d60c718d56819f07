import { expect, it } from 'vitest';
import { contextLength, describePassage } from './describePassage';

it('keeps words, surroundings and place', () => {
  expect(describePassage('uno due tre', { start: 4, end: 7 })).toEqual({
    part: 'body',
    quotation: 'due',
    before: 'uno ',
    after: ' tre',
    start: 4,
    end: 7,
    textLength: 11,
  });
});

it('keeps no more context than promised, and never half a letter', () => {
  const text = `${'𝄞'.repeat(200)}passo${'𝄞'.repeat(200)}`;
  const selector = describePassage(text, { start: 400, end: 405 }, 'outside');
  expect(selector.before.length).toBeLessThanOrEqual(contextLength);
  expect(selector.before.isWellFormed() && selector.after.isWellFormed()).toBe(true);
  expect(describePassage(text, { start: 1, end: 405 }).quotation.isWellFormed()).toBe(true);
});

it('draws offsets into the text', () => {
  expect(describePassage('uno', { start: -3, end: 99 })).toMatchObject({ quotation: 'uno', start: 0, end: 3 });
  expect(describePassage('uno', { start: 9, end: 2 })).toMatchObject({ quotation: '', start: 3, end: 3 });
});
