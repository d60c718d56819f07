import { pieceCardSchema, type PieceCard } from '@/utils/article/article';
import { articleAddress } from '@/utils/publisher/articleAddress';
import { readSettings } from '@/utils/settings/settings';
import { bytesOf } from './bytesOf';
import { libraryDatabase } from './database';
import { outcomeOf, type Outcome } from './outcome';

/** Months for which a card is kept after it was last met: what a reader saw two years ago may be what is being looked for, what came before is the site's to search. */
const keptMonths = 24;

/** Cards that are kept at most, those met last: as many as ranking is measured with (bench), and about three megabytes. */
export const mostMetCards = 10_000;

/** What a card may hold at most, in UTF-16 units and in number of authors: a page can say anything. */
const longest = { title: 300, author: 100, section: 100, authors: 10 };

/**
 * Keeps the cards that a page of the site shows, where the reader wants that (the setting `keepMetCards`), and lets those go that are too old or too many; `now` in milliseconds since 1970. A card
 * met again keeps what only an earlier one told. What is no card of this site is left out. Gives how many were kept.
 */
export async function meetCards(cards: readonly PieceCard[], now: number): Promise<Outcome<number>> {
  const fit = [...new Map(cards.filter(isFit).map((card) => [card.address, card])).values()];
  return outcomeOf(async () => {
    const { keepMetCards } = await readSettings();
    if (!keepMetCards) return 0;
    const database = libraryDatabase();
    await database.transaction('rw', database.metCards, async () => {
      const before = await database.metCards.bulkGet(fit.map(({ address }) => address));
      await database.metCards.bulkPut(
        fit.map((card, index) => {
          const known = fuller(card, before[index]);
          return { ...known, metAt: now, size: bytesOf(known) };
        }),
      );
      await sweep(now);
    });
    return fit.length;
  });
}

/** The cards met, the last ones first; none while the reader does not want them kept. Rejects where the library cannot be opened. */
export async function metCards(now: number): Promise<PieceCard[]> {
  const { keepMetCards } = await readSettings();
  if (!keepMetCards) return [];
  const rows = await libraryDatabase().metCards.where('metAt').aboveOrEqual(oldest(now)).reverse().sortBy('metAt');
  return rows.map(({ metAt: _at, size: _size, ...card }) => card);
}

/** How many cards are kept. Rejects where the library cannot be opened. */
export async function countMetCards(): Promise<number> {
  return libraryDatabase().metCards.count();
}

/** Forgets all cards that were met; nothing brings them back. */
export async function forgetMetCards(): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await libraryDatabase().metCards.clear();
    return null;
  });
}

/** Lets the cards go that were last met more than 24 months before `now` (milliseconds since 1970); called when the background starts. */
export async function forgetOldCards(now: number): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    const database = libraryDatabase();
    await database.transaction('rw', database.metCards, () => sweep(now));
    return null;
  });
}

async function sweep(now: number): Promise<void> {
  const cards = libraryDatabase().metCards;
  await cards.where('metAt').below(oldest(now)).delete();
  const over = (await cards.count()) - mostMetCards;
  if (over > 0) await cards.bulkDelete(await cards.orderBy('metAt').limit(over).primaryKeys());
}

function oldest(now: number): number {
  const day = new Date(now);
  return day.setUTCMonth(day.getUTCMonth() - keptMonths);
}

function isFit(card: PieceCard): boolean {
  const { success } = pieceCardSchema.safeParse(card);
  if (!success || articleAddress(card.address) !== card.address) return false;
  const { title, authors, section } = card;
  if (title.trim() === '' || title.length > longest.title || authors.length > longest.authors) return false;
  return authors.every((author) => author.length <= longest.author) && (section ?? '').length <= longest.section;
}

/** A card as it is met now, with what it does not tell from the time before. */
function fuller(card: PieceCard, before: PieceCard | undefined): PieceCard {
  const { address, title, authors, section, publishedOn } = card;
  return {
    address,
    title,
    authors: authors.length > 0 ? authors : (before?.authors ?? []),
    section: section ?? before?.section ?? null,
    publishedOn: publishedOn ?? before?.publishedOn ?? null,
  };
}
