import { type PieceCard } from '@/utils/article/article';
import { type QuestionTerms } from '@/utils/related/questionTerms';
import { addCards, nearestCards, type CardPlaces } from './cardPlaces';
import { libraryDatabase } from './database';
import { inNewZone } from './inNewZone';

/** Bodies that are read in one go: some tens of milliseconds, and all that most libraries have. */
const slice = 100;

interface KnownCards extends CardPlaces {
  addresses: Set<string>;
  /** Addresses of pieces whose bodies are still to be read. */
  waiting: string[];
  /** The last revision up to which bodies were read, or wait; −1 before the first. */
  through: number;
}

/* What this page has read of the cards that are stored with pieces; it can be read again at any time. Those of a piece that is taken out stay here until the page is closed. */
let known: KnownCards = nothing();
let reading: Promise<void> | null = null;

/**
 * The cards stored with saved pieces whose titles share most with a question, by how many of its terms they have. Of a large library the first questions only know some: a hundred bodies are read before
 * an answer, the rest after it by {@link readPieceCards}. Not within a transaction. Rejects where the library cannot be opened.
 */
export async function nearPieceCards(terms: QuestionTerms): Promise<PieceCard[]> {
  await queueChanged();
  await readSlice();
  // What fails here fails again, and is told, when it is asked for next.
  readPieceCards().catch(() => undefined);
  return nearestCards(known, terms);
}

/** Reads the bodies that wait, a hundred to a task; resolves when none do. Rejects where the library cannot be opened. */
export async function readPieceCards(): Promise<void> {
  if (known.waiting.length === 0) return;
  reading ??= readOn().finally(() => {
    reading = null;
  });
  return reading;
}

async function readOn(): Promise<void> {
  while (known.waiting.length > 0) await inNewZone(readSlice);
}

/** Puts down which bodies have to be read: all at first, then those of pieces whose words changed. A library that was emptied is read anew. */
async function queueChanged(): Promise<void> {
  const { bodies, pieceRevisions } = libraryDatabase();
  const last = (await pieceRevisions.orderBy('revision').last())?.revision ?? 0;
  if (last < known.through) known = nothing();
  const { through, waiting } = known;
  if (last === through) return;
  known.through = last;
  if (through < 0) waiting.push(...(await bodies.toCollection().primaryKeys()));
  else waiting.push(...(await pieceRevisions.where('revision').above(through).toArray()).flatMap(({ address, textRevision }) => (textRevision > through ? [address] : []))); // prettier-ignore
}

async function readSlice(): Promise<void> {
  const { waiting, addresses } = known;
  const bodies = await libraryDatabase().bodies.bulkGet(waiting.splice(0, slice));
  const cards = bodies.flatMap((body) => (body ? [...body.sameSection, ...body.sameAuthor] : []));
  for (const card of cards) {
    if (addresses.has(card.address)) continue;
    addresses.add(card.address);
    addCards(known, [card]);
  }
}

function nothing(): KnownCards {
  return { cards: [], places: new Map(), addresses: new Set(), waiting: [], through: -1 };
}
