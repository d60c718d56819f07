import { expect, it } from 'vitest';
import { pieceAddress } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { createPassageIndex } from './relatedPassages';
import { textOf } from './relatedArticle';

const articles = pieces.map((piece) => ({ ...piece, address: pieceAddress(piece), blocks: piece.blocks, standfirst: null }));
const index = createPassageIndex(articles);

it('finds the piece and in it the passage that speaks of the same thing', () => {
  const [first] = index.related('Quanto costa dissalare il mare rispetto a riparare le perdite della rete idrica?', { limit: 5 });
  const article = articles.find(({ address }) => address === first?.address);
  expect(article?.slug).toBe('l-acqua-che-perdiamo');
  expect(textOf(article ?? { address: '', title: '' }).slice(first?.start, first?.end)).toContain('dissalatore');
  expect(first?.sharedTerms).toContain('dissalatore');
});

it.each([...hardTexts.map(([, text]) => text), ...Array.from({ length: 60 }, (_, seed) => oddText(seed, 300))])(
  'answers any text with passages that are there, each piece once, the nearest first: %#',
  (text) => {
    const found = index.related(text, { limit: 5 });
    expect(new Set(found.map(({ address }) => address)).size).toBe(found.length);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((one, other) => other - one));
    for (const { address, start, end, score } of found) {
      const shown = textOf(articles.find((article) => article.address === address) ?? { address: '', title: '' }).slice(start, end);
      expect(shown.length).toBe(end - start);
      expect(score).toBeGreaterThan(0);
    }
  },
);

it('takes pieces without text, and none at all', () => {
  const empty = createPassageIndex([{ address: 'a', title: 'L’acqua', blocks: [] }, { address: 'b', title: '', text: '' }]); // prettier-ignore
  expect(empty.related('acqua', { limit: 3 })).toMatchObject([{ address: 'a', start: 0, end: 0, sharedTerms: ['acqua'] }]);
  expect(createPassageIndex([]).related('acqua', { limit: 3 })).toEqual([]);
});

it('answers to two hundred thousand words within moments', () => {
  const begin = performance.now();
  index.related('acquedotto perdita salario scuola '.repeat(50_000), { limit: 5 });
  expect(performance.now() - begin).toBeLessThan(5000);
});
