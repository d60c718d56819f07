import { expect, it } from 'vitest';
import { rankFinds, type RelatedCandidate } from './rankFinds';
import { topicWords, wordFinder } from './topicWords';

const site = 'https://www.glistatigenerali.com';
const worths = new Map(topicWords('acquedotto condotte').map(({ root }) => [root, 2]));
const options = { limit: 10, today: '2025-01-29' };
const long = (about: string): string =>
  Array.from({ length: 30 }, (_, line) => `La riga ${line} parla di ${about} e dell’acquedotto.`).join(' ');
const candidate = (slug: string, text: string | null, changes: Partial<RelatedCandidate> = {}): RelatedCandidate => ({
  card: { address: `${site}/${slug}/`, title: `Acquedotto ${slug}`, authors: [], section: null, publishedOn: null },
  source: 'library',
  otherAddresses: [],
  text,
  score: 1,
  ...changes,
});
const ranked = (candidates: readonly RelatedCandidate[]): string[] =>
  rankFinds(
    { text: 'acquedotto condotte', from: null, cards: [] },
    candidates,
    { worths, find: wordFinder(new Set(worths.keys())) },
    options,
  ).map(
    // prettier-ignore
    ({ card }) => card.address.slice(site.length + 1, -1),
  );

it('orders by the piece and its best passage together', () => {
  expect(ranked([candidate('a', 'L’acquedotto.'), candidate('b', 'L’acquedotto e le condotte.'), candidate('c', 'L’acquedotto.', { score: 3 })])).toEqual(['c', 'b', 'a']); // prettier-ignore
});

it('gives the same text once, also where some words of it are others', () => {
  const again = long('tubi').replace('La riga 4', 'Anzi, la riga 4');
  expect(ranked([candidate('a', long('tubi')), candidate('b', again), candidate('c', long('ponti di ferro'))])).toEqual(['a', 'c']);
});

it('gives two pieces of one title where their texts differ, but no card of it beside them', () => {
  const card = candidate('a', null).card;
  const [one, other] = [candidate('b', long('tubi')), candidate('c', long('ponti di ferro'))];
  const both = [one, other].map((piece) => ({ ...piece, card: { ...piece.card, title: card.title } }));
  expect(ranked([...both, candidate('a', null)])).toEqual(['b', 'c']);
});

it('leaves out what shares no word and what has no score', () => {
  expect(ranked([candidate('a', 'Il porto.', { score: 0 }), candidate('b', null, { score: 0 })])).toEqual([]);
});

it('takes a passage of the question for its own piece, unless that is known to have another name', () => {
  const text =
    'L’acquedotto e le condotte della città perdono da quarant’anni un terzo di tutta l’acqua che vi entra, e nessuno le ripara.';
  const own = { address: `${site}/z/`, otherAddresses: [], title: 'Acquedotto a', authors: [], section: null };
  const found = (from: typeof own | null): string[] =>
    rankFinds(
      { text, from, cards: [] },
      [candidate('a', text), candidate('b', long('tubi'))],
      { worths, find: wordFinder(new Set(worths.keys())) },
      options,
    ).map(
      // prettier-ignore
      ({ card }) => card.address.slice(site.length + 1, -1),
    );
  expect(found(null)).toEqual(['b']);
  expect(found(own)).toEqual(['b']);
  expect(found({ ...own, title: 'Un altro pezzo' }).sort()).toEqual(['a', 'b']);
});
