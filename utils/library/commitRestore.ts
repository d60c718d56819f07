import { type Mending } from '@/utils/article/mendArticle';
import { type ArticleRows } from './articleRows';
import { type LibraryDatabase } from './database';
import { refreshNotes, searchableNotes } from './highlightRows';
import { putMended } from './mendings';
import { newRows, type PieceMerger } from './mergePiece';
import { count, noCounts, planPieces, type RestoreCounts } from './planRestore';
import { keysOf } from './sweepStaged';
import { type StagedPieceRow } from './versions/version3';
import { type ReadRestoreRow } from './versions/version4';

/** A restore that is made today knows of standings and corrections. */
type FullRestoreRow = ReadRestoreRow & Required<Pick<ReadRestoreRow, 'standings' | 'mendings'>>;

/** Staged pieces that are worked on in one go: some milliseconds, so that the page stays awake; more would save requests, of which each piece needs a dozen. */
const slice = 3;

/**
 * Brings all staged pieces into the library, in one transaction that the caller has opened over all tables, and remembers what came in place of what the restore
 * before had brought; `at` in milliseconds since 1970. Rejects with the signal's reason, which ends the transaction.
 */
export async function commitRestore(database: LibraryDatabase, at: number, signal: AbortSignal): Promise<RestoreCounts> {
  const counts = noCounts();
  const record: FullRestoreRow = {
    id: 'last',
    at,
    pieces: [],
    highlights: [],
    highlightsBefore: [],
    versions: [],
    positions: [],
    standings: [],
    mendings: [],
    imagesBefore: [],
    settingsBefore: {},
  };
  for (let from = -1; ;) {
    signal.throwIfAborted();
    const staged = await database.stagedPieces.where('place').above(from).limit(slice).toArray();
    const last = staged.at(-1);
    if (!last) break;
    from = last.place;
    const mergers = await planPieces(database, staged.map(({ piece }) => piece)); // prettier-ignore
    const come = staged.flatMap(({ piece }, index) => (mergers[index]?.isNew ? [newRows(piece)] : []));
    await apply(database, mergers, come, await arrivedPictures(database, staged));
    for (const merger of mergers) {
      count(counts, merger);
      remember(record, merger);
    }
  }
  await database.stagedPieces.clear();
  await database.restores.put(record);
  return counts;
}

/** Which pictures have their bytes where their piece is now: it may have been saved, or removed, since they were put there. */
async function arrivedPictures(database: LibraryDatabase, staged: readonly StagedPieceRow[]): Promise<ReadonlySet<string>> {
  const targets = [...new Set(staged.filter((row) => keysOf(row).length > 0).map(({ target }) => target))];
  const keys = await Promise.all(targets.map((target) => database.imageBytes.where('articleAddress').equals(target).primaryKeys()));
  return new Set(keys.flat().map((key) => key.join(' ')));
}

async function apply(
  database: LibraryDatabase,
  mergers: readonly PieceMerger[],
  rows: readonly ArticleRows[],
  arrived: ReadonlySet<string>,
): Promise<void> {
  const marks = Map.groupBy(mergers.flatMap(({ highlights }) => highlights), ({ address }) => address); // prettier-ignore
  const come = rows.map((one) => {
    const notes = searchableNotes(marks.get(one.article.address) ?? [], one.article.labels);
    return { ...one, searchText: { ...one.searchText, notes } };
  });
  const images = [...come.flatMap((one) => one.images), ...mergers.flatMap((merger) => merger.images)].map((row) =>
    row.state === 'kept' && !arrived.has(`${row.articleAddress} ${row.imageAddress}`)
      ? { ...row, state: 'wanted' as const, size: 0, type: null }
      : row,
  );
  // Before their highlights, which stand in the corrected text.
  for (const { address, mending } of mergers) if (mending) await mend(database, address, mending);
  await database.articles.bulkPut(come.map(({ article }) => article));
  await database.bodies.bulkPut(come.map(({ body }) => body));
  await database.searchTexts.bulkPut(come.map(({ searchText }) => searchText));
  await database.images.bulkPut(images);
  await database.highlights.bulkPut(mergers.flatMap(({ highlights }) => highlights));
  await database.articleVersions.bulkPut(mergers.flatMap(({ versions }) => versions));
  await database.positions.bulkPut(mergers.flatMap(({ position }) => position ?? []));
  const standings = mergers.flatMap(({ standing }) => standing ?? []);
  for (const { address, ...standing } of standings) await database.articles.update(address, standing);
  const isNew = new Set(come.map(({ article }) => article.address));
  for (const address of new Set([...marks.keys(), ...standings.map((standing) => standing.address)]))
    if (!isNew.has(address)) await refreshNotes(database, address);
}

async function mend(database: LibraryDatabase, address: string, mending: Mending): Promise<void> {
  const [before, body] = [await database.articles.get(address), await database.bodies.get(address)];
  if (before && body) await putMended(database, { before, body, mending });
}

function remember(record: FullRestoreRow, merger: PieceMerger): void {
  const {
    address,
    isNew,
    highlights,
    highlightsBefore,
    versions,
    position,
    positionBefore,
    standing,
    standingBefore,
    mending,
    imagesBefore,
  } = merger;
  if (isNew) record.pieces.push(address);
  for (const { id, changedAt } of highlights) record.highlights.push([id, changedAt]);
  record.highlightsBefore.push(...highlightsBefore);
  for (const { keptAt } of versions) record.versions.push([address, keptAt]);
  if (position) record.positions.push({ address, at: position.at, before: positionBefore });
  if (standing && standingBefore) record.standings.push({ came: standing, before: standingBefore });
  if (mending) record.mendings.push({ address, mending });
  record.imagesBefore.push(...imagesBefore);
}
