import { cleanLabels } from '@/utils/highlights/cleanLabels';
import { bumpRevision } from '@/utils/messaging/revision';
import { libraryDatabase, type LibraryDatabase } from './database';
import { findSaved } from './findSaved';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';
import { type ReadArticleRow } from './versions/version4';

/** What is done to the labels of pieces: those of `add` come to the end, those of `remove` go. */
export interface LabelChange {
  add: readonly string[];
  remove: readonly string[];
}

/** The labels of a piece before and after a change, for it to be taken back. */
export interface ChangedLabels {
  address: string;
  before: string[];
  after: string[];
}

/** Changes the labels of the pieces saved under exactly these addresses; what is added is cleaned as labels are. Gives those that were changed. */
export async function changeLabels(addresses: readonly string[], { add, remove }: LabelChange): Promise<Outcome<ChangedLabels[]>> {
  const [added, removed] = [cleanLabels(add), new Set(remove)];
  return putLabels(addresses, ({ labels }) => cleanLabels([...labels.filter((label) => !removed.has(label)), ...added]));
}

/** Takes changes back, but for pieces whose labels were changed again since, and those that are gone. */
export async function restoreLabels(changes: readonly ChangedLabels[]): Promise<Outcome<ChangedLabels[]>> {
  const changeOf = new Map(changes.map((change) => [change.address, change]));
  return putLabels([...changeOf.keys()], ({ address, labels }) => {
    const change = changeOf.get(address);
    return change && areSame(labels, change.after) ? change.before : labels;
  });
}

/** The labels of a saved piece, by any of its addresses; none where it is not saved. Rejects where the library cannot be opened. */
export async function labelsOf(address: string): Promise<string[]> {
  return (await findSaved(libraryDatabase(), address))?.labels ?? [];
}

/** All labels that pieces and highlights carry, each once, in the order of the Italian alphabet, from the indexes alone. Rejects where the library cannot be opened. */
export async function knownLabels(): Promise<string[]> {
  const { articles, highlights } = libraryDatabase();
  return libraryDatabase().transaction('r', articles, highlights, async () => {
    const keys = await Promise.all([articles.orderBy('labels').uniqueKeys(), highlights.orderBy('labels').uniqueKeys()]);
    return [...new Set(keys.flat() as string[])].sort(new Intl.Collator('it').compare);
  });
}

async function putLabels(addresses: readonly string[], labelsAfter: (row: ReadArticleRow) => string[]): Promise<Outcome<ChangedLabels[]>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    const { articles, highlights, searchTexts } = database;
    return database.transaction('rw', articles, highlights, searchTexts, async () => putWithin(database, addresses, labelsAfter));
  });
  // Whoever keeps copies of the library asks whether anything has changed since.
  if (outcome.kind === 'done' && outcome.value.length > 0) await bumpRevision(null);
  return outcome;
}

async function putWithin(
  database: LibraryDatabase,
  addresses: readonly string[],
  labelsAfter: (row: ReadArticleRow) => string[],
): Promise<ChangedLabels[]> {
  const changes: ChangedLabels[] = [];
  const changed: ReadArticleRow[] = [];
  for (const row of await database.articles.bulkGet([...addresses])) {
    if (!row) continue;
    const after = labelsAfter(row);
    if (areSame(row.labels, after)) continue;
    changes.push({ address: row.address, before: row.labels, after });
    changed.push({ ...row, labels: after });
  }
  await database.articles.bulkPut(changed);
  await refreshNotes(database, ...changed.map(({ address }) => address));
  return changes;
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label, index) => label === other[index]);
}
