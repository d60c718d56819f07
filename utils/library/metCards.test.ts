import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { type PieceCard } from '@/utils/article/article';
import { changeSettings } from '@/utils/settings/settings';
import { libraryDatabase } from './database';
import { countMetCards, forgetMetCards, forgetOldCards, meetCards, metCards, mostMetCards } from './metCards';

const may2026 = Date.UTC(2026, 4, 31, 12);
const card = (slug: string, told: Partial<PieceCard> = {}): PieceCard => ({
  address: `https://www.glistatigenerali.com/cultura/${slug}/`,
  title: slug,
  authors: [],
  section: null,
  publishedOn: null,
  ...told,
});

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await changeSettings({ keepMetCards: true });
});

it('keeps nothing unless the reader wants it, and gives nothing once the reader does not', async () => {
  await changeSettings({ keepMetCards: false });
  expect(await meetCards([card('pozzi')], may2026)).toEqual({ kind: 'done', value: 0 });
  expect(await countMetCards()).toBe(0);
  await changeSettings({ keepMetCards: true });
  await meetCards([card('pozzi')], may2026);
  await changeSettings({ keepMetCards: false });
  expect(await metCards(may2026)).toEqual([]);
  expect(await countMetCards()).toBe(1);
});

it('gives what was met, the last at the head', async () => {
  await meetCards([card('uno'), card('due')], may2026);
  await meetCards([card('tre'), card('uno')], may2026 + 1);
  const titles = (await metCards(may2026 + 2)).map(({ title }) => title);
  expect(titles).toHaveLength(3);
  expect(titles.at(-1)).toBe('due');
});

it('knows of a card what any of its meetings told, and the title of the last', async () => {
  await meetCards([card('uno', { authors: ['Ada Neri'], section: 'Libri', publishedOn: '2026-05-01' })], may2026);
  await meetCards([card('uno', { title: 'Titolo nuovo' }), card('uno', { title: 'Titolo nuovo' })], may2026 + 1);
  expect(await metCards(may2026 + 2)).toEqual([
    card('uno', { title: 'Titolo nuovo', authors: ['Ada Neri'], section: 'Libri', publishedOn: '2026-05-01' }),
  ]);
});

it('forgets what was last met more than 24 months ago, when others come, at the start of the background, and before that does not give it', async () => {
  await meetCards([card('uno')], Date.UTC(2024, 4, 31, 11));
  await meetCards([card('due')], Date.UTC(2024, 4, 31, 13));
  expect((await metCards(may2026)).map(({ title }) => title)).toEqual(['due']);
  await meetCards([card('tre')], may2026);
  expect(await countMetCards()).toBe(2);
  await forgetOldCards(may2026 + 2 * 60 * 60_000);
  expect(await countMetCards()).toBe(1);
});

it('keeps so many and no more, those met last', async () => {
  const rows = Array.from({ length: mostMetCards }, (_, index) => ({ ...card(`n-${index}`), metAt: may2026 + index, size: 1 }));
  await libraryDatabase().metCards.bulkAdd(rows);
  await meetCards([card('altro'), card('ancora')], may2026 + mostMetCards);
  expect(await countMetCards()).toBe(mostMetCards);
  expect(await libraryDatabase().metCards.get(card('n-1').address)).toBeUndefined();
  expect(await libraryDatabase().metCards.get(card('n-2').address)).toBeDefined();
});

it.each([
  ['of another site', { address: 'https://esempio.it/cultura/uno/' }],
  ['at an address that is not tidy', { address: 'https://www.glistatigenerali.com/cultura/uno' }],
  ['without a title', { title: ' ' }],
  ['with an endless title', { title: 'a'.repeat(301) }],
  ['with a crowd of authors', { authors: Array.from({ length: 11 }, (_, index) => `Autore ${index}`) }],
  ['with an endless author', { authors: ['a'.repeat(101)] }],
  ['of an endless section', { section: 'a'.repeat(101) }],
  ['of a day that is none', { publishedOn: 'ieri' }],
])('leaves out a card %s', async (_, told) => {
  expect(await meetCards([card('uno', told), card('due')], may2026)).toEqual({ kind: 'done', value: 1 });
  expect((await metCards(may2026)).map(({ title }) => title)).toEqual(['due']);
});

it('forgets all of them when told to', async () => {
  await meetCards([card('uno')], may2026);
  expect(await forgetMetCards()).toEqual({ kind: 'done', value: null });
  expect(await countMetCards()).toBe(0);
});
