import { bumpRevision } from '@/utils/messaging/revision';
import { planImport, type ImportCounts, type ImportPlan } from '@/utils/export/planImport';
import { type LibraryExport } from '@/utils/export/libraryExport';
import { articleRows } from './articleRows';
import { libraryDatabase, type LibraryDatabase } from './database';
import { refreshNotes } from './highlightRows';
import { outcomeOf, type Outcome } from './outcome';

/** What an import would add and what it would leave alone, without writing. Rejects where the library cannot be opened. */
export async function previewImport(file: LibraryExport): Promise<ImportCounts> {
  const database = libraryDatabase();
  return database.transaction(
    'r',
    database.articles,
    database.highlights,
    database.positions,
    database.articleVersions,
    async () => (await planWithin(database, file)).counts,
  );
}

/** Adds what the file has and the library has not, in one transaction; overwrites nothing. The pictures of new pieces are wanted again. */
export async function importLibrary(file: LibraryExport): Promise<Outcome<ImportCounts>> {
  const outcome = await outcomeOf(async () => {
    const database = libraryDatabase();
    return database.transaction('rw', database.tables, async () => {
      const plan = await planWithin(database, file);
      await addPlanned(database, plan);
      return plan;
    });
  });
  if (outcome.kind === 'failed') return outcome;
  // Once for all: ten thousand pieces told one by one would keep the reader waiting for minutes, and wake every page as often.
  await bumpRevision(null);
  return { kind: 'done', value: outcome.value.counts };
}

async function planWithin(database: LibraryDatabase, file: LibraryExport): Promise<ImportPlan> {
  const saved = new Map<string, string>();
  for (const { address, otherAddresses } of await database.articles.toArray())
    for (const known of [address, ...otherAddresses]) saved.set(known, address);
  const versions = new Set(
    (await database.articleVersions.toCollection().primaryKeys()).map(([address, keptAt]) => `${keptAt} ${address}`),
  );
  return planImport(file, {
    savedAs: (address) => saved.get(address),
    highlightIds: new Set(await database.highlights.toCollection().primaryKeys()),
    hasVersion: (address, keptAt) => versions.has(`${keptAt} ${address}`),
    positionAddresses: new Set(await database.positions.toCollection().primaryKeys()),
  });
}

async function addPlanned(database: LibraryDatabase, { articles, highlights, positions, versions, touched }: ImportPlan): Promise<void> {
  const rows = articles.map(({ article, savedAt, dismissedClaims, mended }) => {
    const made = articleRows(article, savedAt);
    return {
      ...made,
      article: { ...made.article, ...(dismissedClaims && { dismissedClaims }) },
      body: { ...made.body, ...(mended && { mended }) },
    };
  });
  await database.articles.bulkAdd(rows.map(({ article }) => article));
  await database.bodies.bulkAdd(rows.map(({ body }) => body));
  await database.searchTexts.bulkAdd(rows.map(({ searchText }) => searchText));
  await database.images.bulkPut(rows.flatMap(({ images }) => images));
  await database.highlights.bulkAdd(highlights);
  await database.positions.bulkAdd(positions);
  await database.articleVersions.bulkAdd(versions);
  for (const address of new Set([...touched, ...highlights.map((highlight) => highlight.address)])) await refreshNotes(database, address);
}
