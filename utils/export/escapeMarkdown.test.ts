import { expect, it } from 'vitest';
import { escapeMarkdown } from './escapeMarkdown';

it.each([
  ['*forte* e _piano_', '\\*forte\\* e \\_piano\\_'],
  ['# titolo\n- voce', '\\# titolo\n\\- voce'],
  ['1. primo', '1\\. primo'],
  ['a | b &amp; c & d', 'a \\| b \\&amp; c & d'],
  ['L’acqua costa 1.500 euro.', 'L’acqua costa 1.500 euro.'],
])('writes “%s” so that Markdown shows it as it is', (text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});
