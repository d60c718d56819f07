import { noMending, type Mending } from '@/utils/article/mendArticle';
import { type Highlight } from '@/utils/highlights/highlight';
import { bumpRevision } from '@/utils/messaging/revision';
import { libraryDatabase, type LibraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { inParts } from './inParts';
import { putMended } from './mendings';
import { standingOf } from './mergeStanding';
import { ofEach } from './ofEach';
import { outcomeOf, type Outcome } from './outcome';
import { type PieceStanding, type ReadRestoreRow } from './versions/version4';

/** How many pieces went, and how many stay because they were worked on since. */
export interface RestoreUndone {
  removed: number;
  stayed: number;
  /** Settings that came with the restore, as they stood before. */
  settingsBefore: Record<string, unknown>;
}

/** Pieces that are taken out in one go, and rows that are handed to the browser so: some milliseconds, so that the page stays awake. */
const slice = 10;
const rows = 200;

/** Remembers the settings that the last restore changed, as they stood before. */
export async function rememberSettingsBefore(settingsBefore: Record<string, unknown>): Promise<Outcome<null>> {
  return outcomeOf(async () => {
    await libraryDatabase().restores.update('last', { settingsBefore });
    return null;
  });
}

/**
 * Takes out what the last restore brought and puts back what it took the place of, in one transaction. What the reader has changed since is left as it is now: a
 * piece with a highlight, a version or a reading position of its own since then stays whole. Null where there is nothing to undo.
 */
export async function undoRestore(): Promise<Outcome<RestoreUndone | null>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const record = await database.restores.get('last');
      if (!record) return null;
      const stayed = await takeOutPieces(database, record);
      await takeBack(database, record, stayed);
      await database.restores.delete('last');
      return { removed: record.pieces.length - stayed.size, stayed: stayed.size, settingsBefore: record.settingsBefore };
    });
  });
  if (outcome.kind === 'done' && outcome.value) await bumpRevision(null);
  return outcome;
}

/** Takes the pieces that came out again; gives those that stay. */
async function takeOutPieces(database: LibraryDatabase, record: ReadRestoreRow): Promise<Set<string>> {
  const { articles, bodies, searchTexts, images, imageBytes, highlights, positions, articleVersions } = database;
  const came = new Map(record.highlights);
  const versions = new Set(record.versions.map(keyOf));
  const positionsCame = new Map(record.positions.map(({ address, at }) => [address, at]));
  const stayed = new Set<string>();
  for (let from = 0; from < record.pieces.length; from += slice) {
    const addresses = record.pieces.slice(from, from + slice);
    const [marks, states, places] = await Promise.all([
      highlights.where('address').anyOf(addresses).toArray(),
      articleVersions.where('address').anyOf(addresses).primaryKeys(),
      positions.bulkGet(addresses),
    ]);
    for (const { id, address, changedAt } of marks) if (came.get(id) !== changedAt) stayed.add(address);
    for (const key of states) if (!versions.has(keyOf(key))) stayed.add(key[0]);
    for (const place of places) if (place && positionsCame.get(place.address) !== place.at) stayed.add(place.address);
    const gone = addresses.filter((address) => !stayed.has(address));
    await articles.bulkDelete(gone);
    await bodies.bulkDelete(gone);
    await searchTexts.bulkDelete(gone);
    await positions.bulkDelete(gone);
    const pictures = await ofEach(gone, (address) => images.where('articleAddress').equals(address).primaryKeys());
    await images.bulkDelete(pictures.flat());
    const bytes = await ofEach(gone, (address) => imageBytes.where('articleAddress').equals(address).primaryKeys());
    await imageBytes.bulkDelete(bytes.flat());
    await inParts(marks.filter(({ address }) => !stayed.has(address)).map(({ id }) => id), rows, (ids) => highlights.bulkDelete(ids)); // prettier-ignore
    await articleVersions.bulkDelete(states.filter(([address]) => !stayed.has(address)));
  }
  return stayed;
}

/** Puts pieces that were here before back as they stood. */
async function takeBack(database: LibraryDatabase, record: ReadRestoreRow, stayed: ReadonlySet<string>): Promise<void> {
  const { highlights, positions, articleVersions, images, imageBytes } = database;
  await takeMendingsBack(database, record.mendings ?? []);
  const came = new Map(record.highlights);
  const before = new Map(record.highlightsBefore.map((highlight) => [highlight.id, highlight]));
  const ours: Highlight[] = [];
  await inParts([...came.keys()], rows, async (ids) => {
    for (const mark of await highlights.bulkGet(ids))
      if (mark && came.get(mark.id) === mark.changedAt && !stayed.has(mark.address)) ours.push(mark);
  });
  await inParts(ours.filter(({ id }) => !before.has(id)).map(({ id }) => id), rows, (ids) => highlights.bulkDelete(ids)); // prettier-ignore
  await inParts(ours.flatMap(({ id }) => before.get(id) ?? []), rows, (marks) => highlights.bulkPut(marks)); // prettier-ignore
  await inParts(record.versions.filter(([address]) => !stayed.has(address)), rows, (keys) => articleVersions.bulkDelete(keys)); // prettier-ignore
  for (const { address, at, before: earlier } of record.positions) {
    if (stayed.has(address) || (await positions.get(address))?.at !== at) continue;
    if (earlier) await positions.put(earlier);
    else await positions.delete(address);
  }
  await takeStandingsBack(database, record.standings ?? []);
  for (const row of record.imagesBefore) {
    const key: [string, string] = [row.articleAddress, row.imageAddress];
    if (!(await images.get(key))) continue;
    await images.put(row);
    await imageBytes.delete(key);
  }
  for (const address of new Set(ours.map((mark) => mark.address))) await refreshNotes(database, address);
}

/** Corrections that were changed since stay. */
async function takeMendingsBack(database: LibraryDatabase, mendings: readonly { address: string; mending: Mending }[]): Promise<void> {
  for (const { address, mending } of mendings) {
    const [before, body] = [await database.articles.get(address), await database.bodies.get(address)];
    if (!before || !body?.mended || JSON.stringify(body.mended.mending) !== JSON.stringify(mending)) continue;
    await putMended(database, { before, body, mending: noMending });
  }
}

/** Piece by piece and one thing at a time: what was read or labelled since stays as it is now. */
async function takeStandingsBack(
  database: LibraryDatabase,
  standings: readonly { came: PieceStanding; before: PieceStanding }[],
): Promise<void> {
  for (const { came, before } of standings) {
    const row = await database.articles.get(came.address);
    if (!row) continue;
    const now = standingOf(row);
    const isRead = now.readingState !== came.readingState || now.readShare !== came.readShare;
    const { readingState, readShare } = isRead ? now : before;
    const labels = JSON.stringify(now.labels) === JSON.stringify(came.labels) ? before.labels : now.labels;
    const { dismissedClaims: aside, ...others } = row;
    const dismissedClaims = JSON.stringify(aside) === JSON.stringify(came.dismissedClaims) ? before.dismissedClaims : aside;
    await database.articles.put({ ...others, readingState, readShare, labels, ...(dismissedClaims && { dismissedClaims }) });
    await refreshNotes(database, row.address);
  }
}

function keyOf([address, keptAt]: readonly [string, number]): string {
  return `${keptAt} ${address}`;
}
