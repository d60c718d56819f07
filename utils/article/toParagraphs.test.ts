// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { toParagraphs } from './toParagraphs';
it('parts paragraphs at empty lines', () => {
  expect(toParagraphs([{ text: 'uno\n\ndue\ntre' }], 'x')).toEqual([
    { kind: 'paragraph', id: 'x', runs: [{ text: 'uno' }] },
    { kind: 'paragraph', runs: [{ text: 'due\ntre' }] },
  ]);
});

it('takes short lines one under the other for verse', () => {
  expect(toParagraphs([{ text: 'Gemmea l’aria\nil sole così chiaro\nche tu ricerchi' }])).toEqual([
    { kind: 'verse', lines: [[{ text: 'Gemmea l’aria' }], [{ text: 'il sole così chiaro' }], [{ text: 'che tu ricerchi' }]] },
  ]);
});
