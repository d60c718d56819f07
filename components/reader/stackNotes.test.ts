import { expect, it } from 'vitest';
import { stackNotes } from './stackNotes';

it('puts each note beside its passage', () => {
  expect(stackNotes([{ wanted: 40, height: 30 }, { wanted: 200, height: 30 }])).toEqual([40, 200]); // prettier-ignore
});

it('pushes a note down that would cover the one before it', () => {
  expect(stackNotes([{ wanted: 100, height: 50 }, { wanted: 110, height: 50 }])).toEqual([100, 162]); // prettier-ignore
});

it('puts what has no place at the end, and keeps the order of the list it was given', () => {
  expect(stackNotes([{ wanted: null, height: 20 }, { wanted: 10, height: 20 }])).toEqual([42, 10]); // prettier-ignore
});
