import { expect, it } from 'vitest';
import { questionTerms } from '@/utils/related/questionTerms';
import { addCards, nearestCards, type CardPlaces } from './cardPlaces';

const card = (title: string) => ({ address: title, title, authors: [], section: null, publishedOn: null });

it('gives the cards that share most, of two alike the one added first, and none that shares nothing', () => {
  const places: CardPlaces = { cards: [], places: new Map() };
  addCards(places, [card('Il porto'), card('Acquedotti e fontane')]);
  addCards(places, [card('Gli acquedotti perdono'), card('Un acquedotto')]);
  const near = nearestCards(places, questionTerms('gli acquedotti perdono acqua'));
  expect(near.map(({ title }) => title)).toEqual(['Gli acquedotti perdono', 'Acquedotti e fontane', 'Un acquedotto']);
});
