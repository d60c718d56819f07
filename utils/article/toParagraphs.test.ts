import { expect, it } from 'vitest';
import { toParagraphs } from './toParagraphs';

const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] });

it('parts paragraphs at an empty line, and gives the first the id', () => {
  expect(toParagraphs([{ text: 'Uno\n\ndue\n\n\ntre' }], 'qui')).toEqual([
    { ...paragraph('Uno'), id: 'qui' },
    paragraph('due'),
    paragraph('tre'),
  ]);
});

it('keeps a line that only breaks, in one paragraph', () => {
  expect(toParagraphs([{ text: 'Via Roma 1\n00100 Roma' }])).toEqual([paragraph('Via Roma 1\n00100 Roma')]);
});

it('takes three short lines for verse, and one long line among them for prose', () => {
  const lines = ['Quel ramo del lago', 'che volge a mezzogiorno', 'tra due catene'];
  expect(toParagraphs([{ text: lines.join('\n') }], 'qui')).toEqual([{ kind: 'verse', id: 'qui', lines: lines.map((text) => [{ text }]) }]);
  expect(toParagraphs([{ text: [...lines, 'a'.repeat(77)].join('\n') }])[0]?.kind).toBe('paragraph');
  expect(toParagraphs([{ text: [...lines, 'a'.repeat(76)].join('\n') }])[0]?.kind).toBe('verse');
});

it('makes nothing of nothing', () => {
  expect(toParagraphs([])).toEqual([]);
  expect(toParagraphs([{ text: ' \n\n ' }], 'qui')).toEqual([]);
});
