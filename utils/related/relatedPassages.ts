import { saturated, sumsOf } from './pieceScore';
import { questionTerms, rarityOf, termWorths } from './questionTerms';
import { rankFinds, type RelatedCandidate } from './rankFinds';
import { textOf, type RelatedArticle } from './relatedArticle';
import { topicWords, wordFinder } from './topicWords';

/** A piece with the passage in it that speaks most of what was asked; offsets are of its text, both 0 where it has none. */
export interface RelatedPlace {
  address: string;
  start: number;
  end: number;
  /** More than 0; for the same question higher is nearer. */
  score: number;
  /** The most telling words that both have, as the passage writes them. */
  sharedTerms: string[];
}

/** Articles held in memory, to be asked many times. */
export interface PassageIndex {
  /**
   * The pieces that speak of the same thing as a text, the nearest first, each once and each with its passage. A piece whose passage is the text itself, or a part of it, is
   * taken for the one that it comes from, and left out like near-duplicates. `context` (a title, the text around) helps a short text along.
   */
  related(text: string, options: { limit: number; context?: readonly string[] }): RelatedPlace[];
}

/** Pieces whose passages are compared: the passage moves a piece by some places, not by dozens. */
const depth = 30;

/** An index of articles, in memory. Building it takes about a millisecond an article, asking it some milliseconds for a thousand. */
export function createPassageIndex(articles: readonly RelatedArticle[]): PassageIndex {
  const texts = articles.map(textOf);
  const postings = postingsOf(articles, texts);
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const today = days.at(-1) ?? '1970-01-01';
  const rarity = (root: string): number => {
    const pieces = postings.get(root)?.length ?? 0;
    return pieces === 0 ? 0 : rarityOf(pieces, articles.length);
  };
  return {
    related: (text, { limit, context = [] }) => {
      const worths = termWorths(questionTerms(text, context), rarity);
      const scores = new Map<number, number>();
      for (const [root, worth] of worths) {
        for (const { piece, sum } of postings.get(root) ?? []) scores.set(piece, (scores.get(piece) ?? 0) + worth * saturated(sum));
      }
      const nearest = [...scores].sort(([, one], [, other]) => other - one).slice(0, Math.max(depth, 2 * limit));
      const candidates = nearest.flatMap(([piece, score]): RelatedCandidate[] => {
        const article = articles[piece];
        if (!article) return [];
        const { address, title, authors = [], section = null, publishedOn = null, otherAddresses = [] } = article;
        return [
          { card: { address, title, authors, section, publishedOn }, source: 'library', otherAddresses, text: texts[piece] ?? '', score },
        ];
      });
      const finds = rankFinds({ text, from: null, cards: [] }, candidates, { worths, find: wordFinder(new Set(worths.keys())) }, { limit, today }); // prettier-ignore
      return finds.map(({ card: { address }, passage, reasons, score }) => ({
        address,
        start: passage?.start ?? 0,
        end: passage?.end ?? 0,
        score,
        sharedTerms: reasons.flatMap((reason) => (reason.kind === 'terms' ? reason.terms : [])),
      }));
    },
  };
}

type Postings = Map<string, { piece: number; sum: number }[]>;

function postingsOf(articles: readonly RelatedArticle[], texts: readonly string[]): Postings {
  const words = texts.map(topicWords);
  const usual = words.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words.length);
  const postings: Postings = new Map();
  for (const [piece, ofText] of words.entries()) {
    const sums = sumsOf(topicWords(articles[piece]?.title ?? ''), ofText, ofText.length / usual);
    for (const [root, sum] of sums) {
      const known = postings.get(root);
      if (known) known.push({ piece, sum });
      else postings.set(root, [{ piece, sum }]);
    }
  }
  return postings;
}
