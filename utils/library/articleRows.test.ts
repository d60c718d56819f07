import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { articleFrom, articleRows } from './articleRows';

const acqua = articleAbout('acqua');

it('parts an article into rows from which it comes back whole', () => {
  const { article, body } = articleRows(acqua, 1000);
  expect(articleFrom(article, body)).toEqual(acqua);
});

it('weighs the piece and its searchable text', () => {
  const { article, searchText } = articleRows(acqua, 1000);
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  expect(article.size).toBe(bytes(JSON.stringify(acqua)) + bytes(searchText.piece));
});

it('reckons the minutes from the whole text', () => {
  const long = { ...acqua, blocks: [{ kind: 'paragraph' as const, runs: [{ text: 'parola '.repeat(188 * 4) }] }] };
  expect(articleRows(long, 1000).article.minutes).toBe(4);
});
