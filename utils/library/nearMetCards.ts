import { type PieceCard } from '@/utils/article/article';
import { type QuestionTerms } from '@/utils/related/questionTerms';
import { topicWords } from '@/utils/related/topicWords';
import { readSettings } from '@/utils/settings/settings';
import { libraryDatabase } from './database';
import { metCards } from './metCards';

/** Cards that are given to the ranking at most: it looks at each as it does at a saved piece, and shows a dozen. */
const most = 60;

/** Cards, the last met at the head, and for each root the places of those whose title has it. */
interface ReadCards {
  cards: PieceCard[];
  places: Map<string, number[]>;
}

/** The cards as they were read last, and by what it is known whether they still are those: reading ten thousand and their titles' words takes a good part of a second, asking them nothing. */
let last: { key: string; read: ReadCards } | null = null;

/**
 * The cards met on the site whose titles share most with a question, by how many of its terms they have and of two alike the one met last; none while the reader does not want them kept. Not within a
 * transaction: it asks the settings. Rejects where the library cannot be opened.
 */
export async function nearMetCards(terms: QuestionTerms): Promise<PieceCard[]> {
  const { keepMetCards } = await readSettings();
  if (!keepMetCards || terms.size === 0) return [];
  const { cards, places } = await cardsNow();
  const scores = new Map<number, number>();
  for (const [root, count] of terms)
    for (const place of places.get(root) ?? []) scores.set(place, (scores.get(place) ?? 0) + Math.sqrt(count));
  return [...scores]
    .sort(([one, least], [other, more]) => more - least || one - other)
    .slice(0, most)
    .flatMap(([place]) => cards[place] ?? []);
}

async function cardsNow(): Promise<ReadCards> {
  const table = libraryDatabase().metCards;
  const [count, newest] = await Promise.all([table.count(), table.orderBy('metAt').last()]);
  const key = `${count} ${newest?.metAt} ${newest?.address}`;
  if (last?.key !== key) last = { key, read: placesOf(await metCards(Date.now())) };
  return last.read;
}

function placesOf(cards: PieceCard[]): ReadCards {
  const places = new Map<string, number[]>();
  for (const [place, { title }] of cards.entries())
    for (const root of new Set(topicWords(title).map((word) => word.root))) {
      const known = places.get(root);
      if (known) known.push(place);
      else places.set(root, [place]);
    }
  return { cards, places };
}
