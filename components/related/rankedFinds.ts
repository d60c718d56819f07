import type { SitePiece } from '@/utils/article/sitePiece';
import { rankCards } from '@/utils/related/rankCards';
import type { RelatedFind, RelatedQuestion } from '@/utils/related/relatedFind';

/** The pieces of an answer of the site, those first that speak of the same thing as the question, ranked as pieces of the library are; then the others, in the site's own order. Never the piece of the question, no text twice. */
export function rankedFinds(question: RelatedQuestion, pieces: readonly SitePiece[]): RelatedFind[] {
  const cards = pieces.map(({ card, excerpt, text }) => ({
    card,
    source: 'site' as const,
    ...(excerpt === null ? {} : { excerpt }),
    ...(text === null ? {} : { text }),
  }));
  return rankCards(question, cards, { limit: cards.length, today: new Date().toISOString().slice(0, 10), keepsUnrelated: true });
}
