import { expect, it } from 'vitest';
import { pieces } from '@/tests/site/pieces';
import { articleText } from '@/utils/article/articleText';
import { shareIn, shinglesOf } from './nearDuplicate';

const texts = pieces.map(({ blocks }) => articleText(blocks.filter(({ kind }) => kind !== 'figure')));

it('knows a text again that was mended here and there', () => {
  const [text = ''] = texts;
  const mended = text.replaceAll('città', 'cittadina').replace(/\. /u, '. Anzi: ');
  expect(shareIn(shinglesOf(text), shinglesOf(mended))).toBeGreaterThan(0.6);
  expect(shareIn(shinglesOf(text.slice(0, text.length / 2)), shinglesOf(text))).toBeGreaterThan(0.95);
});

it('finds nothing shared by different texts, nor by none', () => {
  const [one = '', other = ''] = texts;
  expect(shareIn(shinglesOf(one), shinglesOf(other))).toBeLessThan(0.02);
  expect(shareIn(shinglesOf(''), shinglesOf(one))).toBe(0);
  expect(shareIn(shinglesOf('una sola riga'), shinglesOf('una sola riga'))).toBe(0);
});
