// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { expectedArticle, otherPages } from '@/tests/site/expected';
import type { Piece } from '@/tests/site/piece';
import { pieces } from '@/tests/site/pieces';
import { seedPiece, seedName } from '@/tests/site/seedPiece';
import { themes } from '@/tests/site/themes';
import { pieceAddress } from '@/tests/site/catalogue';
import { leftOut } from '@/tests/support/extraCases';
import type { Article } from './article';
import { articleText } from './articleText';
import { extractArticle } from './extractArticle';

const seed = seedPiece();
if (seed === null) leftOut(seedName);
const groups: { all: readonly Piece[]; some: readonly Piece[] }[] = [
  { all: pieces, some: pieces },
  ...(seed === null ? [] : [{ all: seed.all, some: [seed.piece] }]),
];

const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function tokenF1(found: string, wanted: string): number {
  const left = new Map<string, number>();
  for (const token of tokens(wanted)) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of tokens(found)) {
    const count = left.get(token) ?? 0;
    if (count > 0) {
      shared++;
      left.set(token, count - 1);
    }
  }
  return (2 * shared) / (tokens(found).length + tokens(wanted).length);
}

const results = Object.values(themes).flatMap((theme) =>
  groups.flatMap(({ all, some }) =>
    some.map((piece) => {
      const name = `${theme.name} ${piece.slug}`;
      const page = read(theme.article({ piece, all }));
      const before = wholeOf(page);
      const extraction = extractArticle(page, `${pieceAddress(piece)}?utm_source=x#comments`);
      const wanted = expectedArticle(piece, theme, all);
      const article: Article | null = extraction.kind === 'article' ? extraction.article : null;
      const text = article === null ? '' : articleText(article.blocks);
      const cards = (list: readonly unknown[]): string[] => list.map((card) => JSON.stringify(card));
      const wantedCards = [...cards(wanted.sameSection), ...cards(wanted.sameAuthor)];
      const foundCards = [...cards(article?.sameSection ?? []), ...cards(article?.sameAuthor ?? [])];
      const fields = [
        'title',
        'authors',
        'publishedOn',
        'section',
        'tags',
        'standfirst',
        'commentCount',
        'address',
        'otherAddresses',
      ] as const;
      const wrong = fields.flatMap((field) => {
        const [is, should] = [JSON.stringify(article?.[field]), JSON.stringify(wanted[field])];
        return is === should ? [] : [{ field: field, is, should }];
      });
      if ((article?.leadImage?.address ?? null) !== wanted.leadImage)
        wrong.push({ field: 'leadImage', is: article?.leadImage?.address, should: String(wanted.leadImage) } as never);
      return {
        name,
        untouched: wholeOf(page) === before,
        f1: tokenF1(text, wanted.text),
        verbatim: text === wanted.text,
        forbidden: wanted.forbidden.filter((phrase) => text.includes(phrase)),
        twice: wanted.once.filter((sentence) => text.split(sentence).length > 2),
        wrong,
        cards: {
          found: foundCards.length,
          wanted: wantedCards.length,
          right: foundCards.filter((card) => wantedCards.includes(card)).length,
        },
      };
    }),
  ),
);

const share = (field: string): number =>
  1 - results.filter((result) => result.wrong.some((one) => one.field === field)).length / results.length;

describe('the demo site, every piece in every theme', () => {
  it('has the whole body and nothing else', () => {
    const poor = results.filter((result) => result.f1 < 0.995).map(({ name, f1 }) => `${name}: ${f1.toFixed(4)}`);
    const mean = results.reduce((sum, { f1 }) => sum + f1, 0) / results.length;
    expect(Math.min(...results.map(({ f1 }) => f1)), poor.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(mean, poor.join('\n')).toBeGreaterThanOrEqual(0.985);
  });

  it('has it word for word, line for line', () => {
    const unlike = results.filter((result) => !result.verbatim).map(({ name }) => name);
    expect(1 - unlike.length / results.length, unlike.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('has no forbidden text, and nothing twice', () => {
    expect(results.flatMap(({ name, forbidden, twice }) => [...forbidden, ...twice].map((text) => `${name}: ${text}`))).toEqual([]);
  });

  it.each(['title', 'authors', 'publishedOn', 'section', 'tags', 'standfirst', 'commentCount', 'address', 'otherAddresses', 'leadImage'])(
    'has the right %s',
    (field) => {
      const wrong = results.flatMap(({ name, wrong: fields }) =>
        fields.filter((one) => one.field === field).map(({ is, should }) => `${name}: ${is} instead of ${should}`),
      );
      expect(share(field), wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    },
  );

  it('has the cards', () => {
    const sum = (key: 'found' | 'wanted' | 'right'): number => results.reduce((total, { cards }) => total + cards[key], 0);
    const poor = results
      .filter(({ cards }) => cards.right < cards.wanted || cards.right < cards.found)
      .map(({ name, cards }) => `${name}: ${JSON.stringify(cards)}`);
    expect(sum('right') / sum('found'), poor.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(sum('right') / sum('wanted'), poor.join('\n')).toBeGreaterThanOrEqual(0.97);
  });

  it('leaves every page as it was', () => {
    expect(results.filter(({ untouched }) => !untouched).map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.values(themes).map((theme) => [theme.name, theme] as const))(
    'says of each other page of %s why it is no article',
    (_, theme) => {
      const said = otherPages(theme, pieces).map(({ name, address, html }) => {
        const extraction = extractArticle(read(html), address);
        return `${name}: ${extraction.kind === 'article' ? 'article' : extraction.because}`;
      });
      expect(said).toEqual(otherPages(theme, pieces).map(({ name, because }) => `${name}: ${because}`));
    },
  );
});

/** The whole page as it can be written down. */
function wholeOf(page: Document): string {
  return new XMLSerializer().serializeToString(page);
}
