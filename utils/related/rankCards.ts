import { type PieceCard } from '@/utils/article/article';
import { pieceScore } from './pieceScore';
import { questionTerms, rarityOf, termWorths } from './questionTerms';
import { rankFinds, type RankingOptions } from './rankFinds';
import { type RelatedFind, type RelatedQuestion, type RelatedSource } from './relatedFind';
import { topicWords, wordFinder } from './topicWords';

/** A piece of which a card is known, and perhaps its text (as articleText gives it) or the first lines of it. */
export interface KnownCard {
  card: PieceCard;
  source: RelatedSource;
  text?: string;
  excerpt?: string;
}

/**
 * Ranks cards by how much their title and what is known of their text share with a question, by the same code as the library; what shares no word is left out (unless `keepsUnrelated`), the piece of the
 * question as well, and no piece comes twice. How rare a word is is told by `rarity`, or counted among these cards where that is 0. A card with a text gets its passage.
 */
export function rankCards(
  question: RelatedQuestion,
  cards: readonly KnownCard[],
  options: RankingOptions & { rarity?: (root: string) => number },
): RelatedFind[] {
  const terms = questionTerms(question.text, [question.from?.title ?? '', question.around ?? '']);
  const among = rarityAmong(cards);
  const worths = termWorths(terms, (root) => options.rarity?.(root) || among(root));
  const find = wordFinder(new Set(worths.keys()));
  const candidates = cards.map(({ card, source, text, excerpt }) => ({
    card,
    source,
    otherAddresses: [],
    text: text ?? null,
    score: pieceScore(card.title, text ?? excerpt ?? '', worths, find),
  }));
  return rankFinds(question, candidates, { worths, find }, options);
}

/** How rare a root is among these cards; 0 for one that stands on none. */
export function rarityAmong(cards: readonly Omit<KnownCard, 'source'>[]): (root: string) => number {
  const pieces = new Map<string, number>();
  for (const { card, text, excerpt } of cards) {
    const roots = new Set([card.title, text ?? excerpt ?? ''].flatMap((part) => topicWords(part).map(({ root }) => root)));
    for (const root of roots) pieces.set(root, (pieces.get(root) ?? 0) + 1);
  }
  return (root) => (pieces.has(root) ? rarityOf(pieces.get(root) ?? 0, cards.length) : 0);
}
