import { type PieceCard } from '@/utils/article/article';
import { type QuestionTerms } from '@/utils/related/questionTerms';
import { topicWords } from '@/utils/related/topicWords';

/** Cards that are given to the ranking at most: it looks at each as it does at a saved piece, and shows a dozen. */
const most = 60;

/** Cards by the order in which they were added, and for each root the places of those whose title has it. */
export interface CardPlaces {
  cards: PieceCard[];
  places: Map<string, number[]>;
}

/** Adds cards behind those that are there. */
export function addCards({ cards, places }: CardPlaces, added: readonly PieceCard[]): void {
  for (const card of added) {
    const place = cards.push(card) - 1;
    for (const root of new Set(topicWords(card.title).map((word) => word.root))) {
      const known = places.get(root);
      if (known) known.push(place);
      else places.set(root, [place]);
    }
  }
}

/** The cards whose titles share most with a question, by how many of its terms they have and of two alike the one added first; sixty at most. */
export function nearestCards({ cards, places }: CardPlaces, terms: QuestionTerms): PieceCard[] {
  const scores = new Map<number, number>();
  for (const [root, count] of terms)
    for (const place of places.get(root) ?? []) scores.set(place, (scores.get(place) ?? 0) + Math.sqrt(count));
  return [...scores]
    .sort(([one, least], [other, more]) => more - least || one - other)
    .slice(0, most)
    .flatMap(([place]) => cards[place] ?? []);
}
