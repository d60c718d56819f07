import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { questionTerms } from '@/utils/related/questionTerms';
import { libraryDatabase } from './database';
import { nearPieceCards, readPieceCards } from './nearPieceCards';
import { saveArticle } from './saveArticle';

const withCard = (slug: string, title: string) => ({
  ...articleAbout(slug),
  sameSection: [
    { address: `https://www.glistatigenerali.com/${title.replaceAll(' ', '-')}/`, title, authors: [], section: null, publishedOn: null },
  ],
});
const near = async (text: string) => (await nearPieceCards(questionTerms(text))).map(({ title }) => title);

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
});

it('reads a hundred bodies before it answers, and the rest after', async () => {
  for (let piece = 0; piece < 110; piece += 1) await saveArticle(withCard(`p${piece}`, `Acquedotto numero ${1000 + piece}`), piece);
  const wanted = Array.from({ length: 110 }, (_, piece) => `Acquedotto numero ${1000 + piece}`);
  const foundOf = async () => (await Promise.all(wanted.map(async (title) => (await near(title))[0]))).filter((title, at) => title === wanted[at]).length; // prettier-ignore
  // Addresses are read in their order, p99 at the end.
  expect(await near('1099 1050')).toEqual(['Acquedotto numero 1050']);
  await readPieceCards();
  expect(await foundOf()).toBe(110);
});

it('gives the cards of all saved pieces that share something, each once, also those of pieces saved later', async () => {
  await saveArticle(withCard('porto', 'Gli acquedotti romani'), 1);
  await saveArticle(withCard('faro', 'Gli acquedotti romani'), 2);
  expect(await near('un acquedotto')).toEqual(['Gli acquedotti romani']);
  await saveArticle(withCard('molo', 'Acquedotti di Puglia'), 3);
  expect((await near('un acquedotto')).sort()).toEqual(['Acquedotti di Puglia', 'Gli acquedotti romani']);
  expect(await near('il teatro')).toEqual([]);
});

it('reads a library that was emptied anew', async () => {
  await saveArticle(withCard('porto', 'Il teatro'), 1);
  expect(await near('il teatro')).toEqual(['Il teatro']);
});
