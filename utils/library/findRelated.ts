import { type PieceCard } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { pieceScore } from '@/utils/related/pieceScore';
import { questionTerms, termWorths } from '@/utils/related/questionTerms';
import { rarityAmong } from '@/utils/related/rankCards';
import { rankFinds, type RelatedCandidate } from '@/utils/related/rankFinds';
import { type RelatedFind, type RelatedQuestion, type RelatedSource } from '@/utils/related/relatedFind';
import { wordFinder } from '@/utils/related/topicWords';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { heedChanges, inNewZone } from './inNewZone';
import { nearestPieces } from './nearestPieces';
import { nearMetCards } from './nearMetCards';
import { nearPieceCards } from './nearPieceCards';
import { indexTables } from './openIndex';
import { whichAreSaved } from './whichAreSaved';

/** Pieces that are read beyond those that are wanted: some turn out to be the same text again, or to say little in any one passage. */
const spare = 2;

/** What is asked of {@link findRelated}. */
export interface RelatedOptions {
  /** How many are wanted. */
  limit: number;
  /** Gives up: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * The pieces that speak of the same thing as a question, the nearest first: saved ones with the passage that speaks most of it, and cards of pieces that are not saved, those met
 * on the site among them where they are kept. Never the piece of the question, and no piece twice. From the index of the search, or, until that is whole, from all texts. Rejects where the library cannot be opened.
 */
export async function findRelated(question: RelatedQuestion, { limit, signal }: RelatedOptions): Promise<RelatedFind[]> {
  signal?.throwIfAborted();
  const database = libraryDatabase();
  const [finds] = await Promise.all([
    inNewZone(async () => {
      const terms = questionTerms(question.text);
      const [met, stored] = await Promise.all([nearMetCards(terms), nearPieceCards(terms)]);
      const cards = { met, piece: stored, page: question.cards };
      return database.transaction('r', indexTables(database), async () => findInLibrary(database, question, cards, limit));
    }),
    heedChanges(database),
  ]);
  signal?.throwIfAborted();
  return finds;
}

async function findInLibrary(
  database: LibraryDatabase,
  question: RelatedQuestion,
  cards: Readonly<Record<'met' | 'piece' | 'page', readonly PieceCard[]>>,
  limit: number,
): Promise<RelatedFind[]> {
  const { from } = question;
  const named = from ? [from.address, ...from.otherAddresses] : [];
  const terms = questionTerms(question.text, [from?.title ?? '', question.around ?? '']);
  const [origin, { rarity, pieces }] = await Promise.all([
    named.length > 0 ? findSaved(database, ...named) : undefined,
    nearestPieces(database, terms, { limit: limit + spare, without: new Set(named) }),
  ]);
  const own = new Set([...named, ...(origin ? [origin.address, ...origin.otherAddresses] : [])]);
  const candidates = await readCandidates(database, pieces.filter(({ address }) => !own.has(address))); // prettier-ignore
  const known = new Map<string, { card: PieceCard; source: RelatedSource }>();
  for (const source of ['met', 'piece', 'page'] as const) for (const card of cards[source]) known.set(card.address, { card, source });
  const saved = await whichAreSaved([...known.keys()]);
  const unsaved = [...known.values()].filter(({ card }) => !saved.has(card.address));
  // A word that stands in no saved piece tells the more where it stands on a card.
  const amongCards = rarityAmong(unsaved);
  const worths = termWorths(terms, (root) => rarity(root) || amongCards(root));
  const find = wordFinder(new Set(worths.keys()));
  const fromCards = unsaved.map(({ card, source }): RelatedCandidate => ({
    card,
    source,
    otherAddresses: [],
    text: null,
    score: pieceScore(card.title, '', worths, find),
  }));
  const asked = { ...question, from: from && { ...from, otherAddresses: [...own] } };
  const today = new Date().toISOString().slice(0, 10);
  return rankFinds(asked, [...candidates, ...fromCards], { worths, find }, { limit, today });
}

/** The pieces of these addresses with their texts. */
async function readCandidates(
  { articles, bodies }: LibraryDatabase,
  pieces: readonly { address: string; score: number }[],
): Promise<RelatedCandidate[]> {
  const addresses = pieces.map(({ address }) => address);
  const [rows, texts] = await Promise.all([articles.bulkGet(addresses), bodies.bulkGet(addresses)]);
  return pieces.flatMap(({ score }, index): RelatedCandidate[] => {
    const [row, body] = [rows[index], texts[index]];
    if (!row || !body) return [];
    const { address, title, authors, section, publishedOn, otherAddresses } = row;
    return [
      { card: { address, title, authors, section, publishedOn }, source: 'library', otherAddresses, text: articleText(body.blocks), score },
    ];
  });
}
