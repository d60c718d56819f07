import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describeRange } from '@/utils/highlights/describeRange';
import type { Highlight } from '@/utils/highlights/highlight';
import { readPassageText } from '@/utils/highlights/passageText';
import { findPlace, inTextOrder, placeAt, placeNowhere, stillStands } from './highlightPlace';

let root: HTMLElement;
let highlight: Highlight;

beforeEach(() => {
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.', 'Le gru non si muovono, e nessuno le guarda.');
  highlight = highlightOn(articleAbout('porto'), { selector: describeRange(root, rangeOf(root, 'Le gru non si muovono'))! });
});
afterEach(() => root.remove());

it('finds a passage, and in the clean view leaves alone what lives only on the page', () => {
  expect(findPlace(root, highlight, 'page', readPassageText)).toMatchObject({ state: 'exact', words: 'Le gru non si muovono' });
  expect(findPlace(root, highlight, 'reader', readPassageText)).toMatchObject({ state: 'elsewhere', range: null });
  root.lastElementChild?.remove();
  expect(findPlace(root, highlight, 'page', readPassageText)).toMatchObject({ state: 'lost', range: null });
});

it('is certain of a place only while its passage, its words and its element are as they were', () => {
  const place = findPlace(root, highlight, 'page', readPassageText);
  const paragraph = root.lastElementChild as HTMLElement;
  expect(stillStands(place, { ...highlight, note: 'un’altra' })).toBe(true);
  expect(stillStands(place, { ...highlight, selector: { ...highlight.selector, quotation: 'altro' } })).toBe(false);
  expect(stillStands({ ...place, state: 'changed' }, highlight)).toBe(false);
  paragraph.style.display = 'none';
  expect(stillStands(place, highlight)).toBe(false);
  paragraph.removeAttribute('style');
  paragraph.textContent = 'Tutt’altro.';
  expect(stillStands(place, highlight)).toBe(false);
});

it('orders places as they stand in the text, what is not found last', () => {
  const first = placeAt({ ...highlight, id: 'first' }, 'exact', rangeOf(root, 'porto'));
  const second = placeAt({ ...highlight, id: 'second' }, 'moved', rangeOf(root, 'gru'));
  const lost = placeNowhere({ ...highlight, id: 'lost' }, 'lost');
  expect(inTextOrder([lost, second, first]).map((place) => place.highlight.id)).toEqual(['first', 'second', 'lost']);
});
