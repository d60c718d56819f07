// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { PieceCard } from '@/utils/article/article';
import { RelatedPieces } from './RelatedPieces';

afterEach(cleanup);

const card = (title: string): PieceCard => ({
  address: `https://www.glistatigenerali.com/prova/${title}/`,
  title,
  authors: ['Anna Bruni'],
  section: null,
  publishedOn: null,
});
const titlesUnder = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).parentElement!)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

it('shows a piece that the page has in both lists once, among its author’s', () => {
  const article = {
    section: 'Cultura',
    authors: ['Anna Bruni'],
    sameSection: [card('ponte'), card('faro')],
    sameAuthor: [card('faro'), card('acqua')],
    commentCount: null,
    language: 'it',
  };
  render(<RelatedPieces article={article} saved={new Set()} />);
  expect(titlesUnder('Altri articoli di Cultura')).toEqual(['ponte']);
  expect(titlesUnder('Altri articoli di Anna Bruni')).toEqual(['faro', 'acqua']);
});
