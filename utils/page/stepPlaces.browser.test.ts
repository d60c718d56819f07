import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { placeAt, placeNowhere, type HighlightPlace } from './highlightPlace';
import { stepPlaces } from './stepPlaces';

let root: HTMLElement;
let places: HighlightPlace[];
beforeEach(async () => {
  await page.viewport(600, 400);
  root = pageOf('Primo.', 'Secondo.', 'Terzo.');
  root.style.lineHeight = '200px';
  const highlight = highlightOn(articleAbout('porto'));
  places = ['Primo', 'Secondo', 'Terzo'].map((words) => placeAt({ ...highlight, id: words }, 'exact', rangeOf(root, words)));
  places.push(placeNowhere({ ...highlight, id: 'lost' }, 'lost'));
});
afterEach(() => root.remove());

const step = (current: string | null, by: 1 | -1) => stepPlaces(places, current, by)?.highlight.id;

it('goes from one to the next and round at the ends, past what is not found', () => {
  expect([step('Primo', 1), step('Terzo', 1), step('Primo', -1), step('Secondo', -1)]).toEqual(['Secondo', 'Primo', 'Terzo', 'Primo']);
});

it('begins from what the window shows', () => {
  expect([step(null, 1), step('lost', -1)]).toEqual(['Secondo', 'Primo']);
});

it('has nowhere to go where nothing is found', () => {
  expect(stepPlaces(places.slice(3), null, 1)).toBeNull();
});
