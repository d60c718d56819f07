import { type BackupPiece } from '@/utils/export/backupFormat';
import { type Highlight } from '@/utils/highlights/highlight';
import { type LibraryDatabase } from './database';
import { articleFrom } from './articleRows';
import { findSavedArticles } from './findSaved';
import { mergePiece, type PieceHere, type PieceMerger } from './mergePiece';
import { type ReadArticleRow } from './versions/version4';

/** How many pieces come, how many are here already and as old as in the backup or older, and how many are here and newer, and what else comes. */
export interface RestoreCounts {
  added: number;
  present: number;
  newerHere: number;
  highlights: number;
  /** Versions, reading positions, states with labels and points put aside, corrections, and pictures that come to pieces which are here. */
  others: number;
}

/** Nothing yet. */
export function noCounts(): RestoreCounts {
  return { added: 0, present: 0, newerHere: 0, highlights: 0, others: 0 };
}

/** Adds what a merger does. */
export function count(counts: RestoreCounts, merger: PieceMerger): void {
  const { isNew, isNewerHere, highlights, versions, position, standing, mending, images } = merger;
  if (isNew) counts.added += 1;
  else if (isNewerHere) counts.newerHere += 1;
  else counts.present += 1;
  counts.highlights += highlights.length;
  if (!isNew) counts.others += versions.length + images.length + [position, standing, mending].filter((one) => one !== null).length;
}

/** The tables that {@link planPieces} reads. */
export function planTables({ articles, bodies, highlights, positions, articleVersions, images }: LibraryDatabase) {
  return [articles, bodies, highlights, positions, articleVersions, images];
}

/** What each of some pieces of a backup changes here, in their order, inside a transaction over {@link planTables}. */
export async function planPieces(database: LibraryDatabase, pieces: readonly BackupPiece[]): Promise<PieceMerger[]> {
  const saved = await findSavedArticles(
    database,
    pieces.map(({ article }) => article),
  );
  const here = await readHere(database, [...new Map([...saved.values()].map((row) => [row.address, row])).values()]);
  const ids = pieces.flatMap(({ highlights }) => highlights.map(({ id }) => id));
  const marks = new Map(
    (await database.highlights.bulkGet(ids)).filter((mark): mark is Highlight => mark !== undefined).map((mark) => [mark.id, mark]),
  );
  return pieces.map((piece) => {
    const known = here.get(saved.get(piece.article.address)?.address ?? '');
    const merger = mergePiece(piece, known, marks);
    // Two pieces of the backup may be one here: the second meets what the first has brought.
    known?.versions.push(...merger.versions);
    if (known && merger.position) known.position = merger.position;
    if (known && merger.standing) known.row = { ...known.row, ...merger.standing };
    if (known && merger.mending)
      known.body = { ...known.body, mended: { mending: merger.mending, extracted: articleFrom(known.row, known.body) } };
    return merger;
  });
}

async function readHere(database: LibraryDatabase, rows: readonly ReadArticleRow[]): Promise<Map<string, PieceHere>> {
  const addresses = rows.map(({ address }) => address);
  const [bodies, positions, versions, images] = await Promise.all([
    database.bodies.bulkGet(addresses),
    database.positions.bulkGet(addresses),
    database.articleVersions.where('address').anyOf(addresses).toArray(),
    database.images.where('articleAddress').anyOf(addresses).toArray(),
  ]);
  const versionsOf = Map.groupBy(versions, ({ address }) => address);
  const imagesOf = Map.groupBy(images, ({ articleAddress }) => articleAddress);
  return new Map(
    rows.flatMap((row, index) => {
      const { address } = row;
      const body = bodies[index];
      if (!body) return [];
      return [[address, { row, body, versions: versionsOf.get(address) ?? [], images: imagesOf.get(address) ?? [], position: positions[index] ?? null }] as const]; // prettier-ignore
    }),
  );
}
