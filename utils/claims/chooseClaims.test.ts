import { describe, expect, it } from 'vitest';
import { chooseClaims } from './chooseClaims';
import type { ScoredSentence } from './scoreSentence';

/** A scored sentence of 100 characters; each paragraph and each set of topics its own unless told. */
function scored(place: number, score: number, part: { topics?: string[]; paragraph?: number; start?: number } = {}): ScoredSentence {
  const start = part.start ?? place * 100;
  const topics = part.topics ?? [`tema${String(place)}`, `cosa${String(place)}`];
  const sentence = {
    start,
    end: start + 99,
    text: '',
    folded: '',
    words: [],
    topics,
    paragraph: part.paragraph ?? place,
    opensParagraph: true,
    quoted: false,
  };
  return { sentence, score, reasons: [] };
}

const placesOf = (chosen: readonly ScoredSentence[]) => chosen.map(({ sentence }) => sentence.start / 100);
const many = (scores: readonly number[]) => scores.map((score, place) => scored(place, score));

describe('chooseClaims', () => {
  it.each([
    [2, [3, 1]],
    [2.9, [3, 1]],
    [0, []],
    [-3, []],
    [9, [3, 1, 2, 0]],
  ])('with a limit of %d gives the best, best first', (limit, places) => {
    expect(placesOf(chooseClaims(many([0.1, 0.8, 0.5, 0.9]), 4, limit))).toEqual(places);
  });

  it('stops where the scores fall furthest', () => {
    expect(chooseClaims(many([1, 0.95, 0.9, 0.88, 0.5, 0.48, 0.46, 0.45]), 30)).toHaveLength(4);
  });

  it('shows at most seven, and few of a short text or of one that says little', () => {
    expect(chooseClaims(many(Array.from({ length: 20 }, () => 0.8)), 200)).toHaveLength(7);
    expect(chooseClaims(many([0.8, 0.8, 0.8, 0.8]), 8)).toHaveLength(2);
    expect(placesOf(chooseClaims(many([1, 0.25, 0.2, 0.1]), 40))).toEqual([0]);
    expect(chooseClaims(many([0.1, 0.1]), 40)).toEqual([]);
    expect(chooseClaims([], 0)).toEqual([]);
  });

  it('never takes two that overlap, a sentence and its clause', () => {
    const chosen = chooseClaims([scored(0, 0.9), scored(1, 0.8, { start: 50, topics: ['altro'] }), scored(2, 0.3)], 3, 3);
    expect(placesOf(chosen)).toEqual([0, 2]);
  });

  it('says the same thing once, unless so many are asked for', () => {
    const twice = [
      scored(0, 2, { topics: ['acqua', 'tubi', 'comune'] }),
      scored(1, 1.9, { topics: ['acqua', 'tubi', 'rete'] }),
      scored(2, 1.5),
      scored(3, 1.5),
    ];
    expect(placesOf(chooseClaims(twice, 40))).toEqual([0, 2, 3]);
    expect(placesOf(chooseClaims(twice, 40, 4))).toEqual([0, 2, 3, 1]);
    expect(placesOf(chooseClaims([...twice.slice(0, 2), scored(2, 0.2)], 40, 2))).toEqual([0, 2]);
  });

  it('hears a short sentence say the same by half of its topics, but not by the one that everything is about', () => {
    const long = scored(0, 2, { topics: ['rete', 'acqua', 'tubi', 'comune', 'prezzo', 'legge', 'bollette', 'anni'] });
    expect(placesOf(chooseClaims([long, scored(1, 1.9, { topics: ['rete', 'tubi', 'mare'] }), scored(2, 1)], 40))).toEqual([0, 2]);
    expect(placesOf(chooseClaims([long, scored(1, 1.9, { topics: ['rete', 'mare'] }), scored(2, 1)], 40))).toEqual([0, 1, 2]);
  });

  it('prefers the next thought to a neighbour of one already chosen', () => {
    expect(placesOf(chooseClaims([scored(0, 0.9), scored(1, 0.6, { paragraph: 0 }), scored(2, 0.55)], 3, 2))).toEqual([0, 2]);
  });
});
