import { expect, it } from 'vitest';
import { type PieceCard } from '@/utils/article/article';
import { rankCards, type KnownCard } from './rankCards';
import { type RelatedQuestion } from './relatedFind';

const site = 'https://www.glistatigenerali.com';
const card = (slug: string, title: string, changes: Partial<PieceCard> = {}): PieceCard => ({
  address: `${site}/${slug}/`,
  title,
  authors: [],
  section: null,
  publishedOn: null,
  ...changes,
});
const known = (one: PieceCard, more: Partial<KnownCard> = {}): KnownCard => ({ card: one, source: 'page', ...more });
const question: RelatedQuestion = {
  text: 'Gli acquedotti perdono il 42,4 % dell’acqua che immettono in rete, e nessuno ripara le condotte.',
  from: {
    address: `${site}/acqua/`,
    otherAddresses: [`${site}/?p=7`],
    title: 'L’acqua che perdiamo',
    authors: ['Sante Corvaglia'],
    section: 'Acqua',
  },
  cards: [],
};
const options = { limit: 10, today: '2025-01-29' };
const found = (cards: readonly KnownCard[]): string[] => rankCards(question, cards, options).map((one) => one.card.address.slice(site.length + 1, -1)); // prettier-ignore

it('puts first what shares the rarer words, and leaves out what shares none', () => {
  const cards = [
    card('condotte', 'Le condotte dell’acquedotto'),
    card('rete', 'Una rete per tutti'),
    card('rete-2', 'La rete di domani'),
    card('porto', 'Il porto'),
  ];
  expect(found(cards.map((one) => known(one)))).toEqual(['condotte', 'rete', 'rete-2']);
});

it('never gives the piece of the question, under none of its addresses, and no piece twice', () => {
  const cards = [
    card('acqua', 'Acquedotti'),
    { ...card('x', 'Acquedotti e acqua'), address: `${site}/?p=7` },
    card('uno', 'Acquedotti e condotte'),
    card('uno', 'Acquedotti e condotte'),
    card('altrove', 'Acquedotti e condotte'),
  ];
  expect(found(cards.map((one) => known(one)))).toEqual(['uno']);
});

it('tells why: shared words as they are written, figures, author, section', () => {
  const [find] = rankCards(
    question,
    [
      known(card('uno', 'Reti e condotte', { authors: ['sante corvaglia'], section: 'acqua' }), {
        text: 'Si perde il 42,4% dell’Acqua. Condotte vecchie, rete rotta.',
      }),
    ],
    options,
  );
  expect(find?.reasons).toEqual([
    { kind: 'terms', terms: expect.arrayContaining(['condotte', 'rete']) as string[] },
    { kind: 'figure', figure: '42,4%' },
    { kind: 'author', author: 'sante corvaglia' },
    { kind: 'section', section: 'acqua' },
  ]);
  expect(find?.passage?.text).toBe('Si perde il 42,4% dell’Acqua. Condotte vecchie, rete rotta.');
  expect(find?.passage?.painted.map(({ start, end }) => find.passage?.text.slice(start, end))).toEqual([
    'perde',
    'Acqua',
    'Condotte',
    'rete',
  ]);
});

it('prefers the newer of two that say the same', () => {
  const cards = [
    card('a', 'Acquedotti d’Italia', { publishedOn: '2012-05-01' }),
    card('b', 'Acquedotti di Puglia', { publishedOn: '2024-12-01' }),
  ];
  expect(found(cards.map((one) => known(one)))).toEqual(['b', 'a']);
});

it('reads dates that are none as no date', () => {
  expect(found([known(card('a', 'Acquedotti', { publishedOn: '2024-99-99' }))])).toEqual(['a']);
});

it.each(['', 'e', 'della e il con', '\ud83d', '…', '12'])('answers nothing to “%s”', (text) => {
  expect(rankCards({ ...question, from: null, text }, [known(card('a', 'Acquedotti'))], options)).toEqual([]);
});
