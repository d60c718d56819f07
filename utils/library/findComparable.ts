import { articleSpans, articleText } from '@/utils/article/articleText';
import { comparableFigures, measuredRoots, type ComparableFigure, type PieceWithFigures } from '@/utils/related/comparableFigures';
import { questionTerms } from '@/utils/related/questionTerms';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { heedChanges, inNewZone } from './inNewZone';
import { nearestPieces } from './nearestPieces';
import { indexTables } from './openIndex';

/** Pieces that are looked through: those whose words are nearest to the claim. Each takes about a millisecond. */
const lookedThrough = 24;

/** How often the thing that is measured counts beside another word of the claim. */
const thingCounts = 4;

/**
 * Figures elsewhere in the library that can be set beside those of a claim: of the same unit, measuring a thing of the same name, both with their sentences; the nearest first. Not
 * those of the piece at `address`, which is the claim's. None where the claim has no figure of which it tells what it measures. Rejects where the library cannot be opened.
 */
export async function findComparable(
  { text, address }: { text: string; address: string },
  { limit, signal }: { limit: number; signal?: AbortSignal },
): Promise<ComparableFigure[]> {
  signal?.throwIfAborted();
  const things = measuredRoots(text);
  if (things.size === 0) return [];
  const terms = new Map(questionTerms(text));
  for (const root of things) terms.set(root, thingCounts);
  const database = libraryDatabase();
  const [pieces] = await Promise.all([
    inNewZone(async () => database.transaction('r', indexTables(database), async () => piecesNear(database, terms, address))),
    heedChanges(database),
  ]);
  signal?.throwIfAborted();
  return comparableFigures(text, pieces, limit);
}

async function piecesNear(database: LibraryDatabase, terms: ReadonlyMap<string, number>, address: string): Promise<PieceWithFigures[]> {
  const own = await findSaved(database, address);
  const without = new Set([address, ...(own ? [own.address, ...own.otherAddresses] : [])]);
  const { pieces } = await nearestPieces(database, terms, { limit: lookedThrough, without });
  const addresses = pieces.map((piece) => piece.address);
  const [rows, bodies] = await Promise.all([database.articles.bulkGet(addresses), database.bodies.bulkGet(addresses)]);
  return rows.flatMap((row, index): PieceWithFigures[] => {
    const blocks = bodies[index]?.blocks;
    if (!row || !blocks) return [];
    const { title, authors, section, publishedOn } = row;
    const card = { address: row.address, title, authors, section, publishedOn };
    return [{ card, text: articleText(blocks), spans: articleSpans(blocks) }];
  });
}
