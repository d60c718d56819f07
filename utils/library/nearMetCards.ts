import { type PieceCard } from '@/utils/article/article';
import { type QuestionTerms } from '@/utils/related/questionTerms';
import { readSettings } from '@/utils/settings/settings';
import { addCards, nearestCards, type CardPlaces } from './cardPlaces';
import { libraryDatabase } from './database';
import { metCards } from './metCards';

/** The cards as they were read last, and by what it is known whether they still are those: reading ten thousand and their titles' words takes a good part of a second, asking them nothing. */
let last: { key: string; read: CardPlaces } | null = null;

/**
 * The cards met on the site whose titles share most with a question, by how many of its terms they have and of two alike the one met last; none while the reader does not want them kept. Not within a
 * transaction: it asks the settings. Rejects where the library cannot be opened.
 */
export async function nearMetCards(terms: QuestionTerms): Promise<PieceCard[]> {
  const { keepMetCards } = await readSettings();
  if (!keepMetCards || terms.size === 0) return [];
  return nearestCards(await cardsNow(), terms);
}

async function cardsNow(): Promise<CardPlaces> {
  const table = libraryDatabase().metCards;
  const [count, newest] = await Promise.all([table.count(), table.orderBy('metAt').last()]);
  const key = `${count} ${newest?.metAt} ${newest?.address}`;
  if (last?.key !== key) last = { key, read: placesOf(await metCards(Date.now())) };
  return last.read;
}

function placesOf(cards: readonly PieceCard[]): CardPlaces {
  const read: CardPlaces = { cards: [], places: new Map() };
  addCards(read, cards);
  return read;
}
