import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageOf, rangeOf } from '@/tests/support/pageOf';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { placeAt, placeNowhere } from './highlightPlace';
import { marksAcross, mergedInto, unionOf } from './mergeMarks';

let root: HTMLElement;
beforeEach(() => {
  root = pageOf('Il porto è fermo da anni, e nessuno se ne cura.');
});
afterEach(() => root.remove());

const highlight = highlightOn(articleAbout('porto'));
const placed = (words: string) => placeAt({ ...highlight, id: words }, 'exact', rangeOf(root, words));

it('finds marks of the same ink that share text, however little, and no others', () => {
  const places = [placed('Il porto'), placed('porto è'), placed(' da anni'), placeNowhere(highlight, 'lost')];
  const across = (words: string, ink = highlight.ink) => marksAcross(places, rangeOf(root, words), ink).map((place) => place.words);
  expect(across('è fermo')).toEqual(['porto è']);
  expect(across('rto è fermo d')).toEqual(['Il porto', 'porto è', ' da anni']);
  expect(across(' fermo')).toEqual([]);
  expect(across('porto', 'figure')).toEqual([]);
});

it('makes one range of several', () => {
  expect(unionOf(rangeOf(root, 'è fermo'), [placed('porto è'), placed('Il porto')]).toString()).toBe('Il porto è fermo');
});

it('joins notes, labels and keeps the older age', () => {
  const one = { ...highlight, note: 'prima\nnota ', labels: ['porti', 'sud'], createdAt: 7 };
  const other = { ...highlight, note: '', labels: ['sud', 'lavoro'], createdAt: 5 };
  expect(mergedInto([one, other, { ...one, note: 'seconda' }])).toEqual({
    note: 'prima\nnota\n\nseconda',
    labels: ['porti', 'sud', 'lavoro'],
    createdAt: 5,
  });
});
