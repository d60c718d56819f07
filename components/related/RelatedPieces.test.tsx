// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
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

it('saves a piece for later without opening it, but for those that are saved', () => {
  const article = {
    section: 'Cultura',
    authors: [],
    sameSection: [card('ponte'), card('faro'), card('acqua')],
    sameAuthor: [],
    commentCount: null,
    language: 'it',
  };
  const toggled: string[] = [];
  const later = { awaited: new Set([card('faro').address]), toggle: ({ title }: PieceCard) => void toggled.push(title) };
  render(<RelatedPieces article={article} saved={new Set([card('acqua').address])} later={later} />);
  fireEvent.click(screen.getByRole('button', { name: 'Salva per dopo: ponte' }));
  const waits = screen.getByRole('button', { name: 'Non salvare più per dopo: faro' });
  expect(waits.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(waits);
  expect(toggled).toEqual(['ponte', 'faro']);
  expect(screen.queryByRole('button', { name: /acqua/u })).toBeNull();
});
