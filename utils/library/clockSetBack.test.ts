import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { disagreements } from '@/tests/support/tablesAgree';
import { keepVersion, versionAt, versionsOf } from './articleVersions';
import { binnedRows } from './bin';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';
import { readingPosition, rememberPosition } from './readingPosition';
import { removeArticle } from './removeArticle';
import { removeHighlight } from './removeHighlight';
import { restoreFromBin } from './restoreFromBin';
import { saveArticle } from './saveArticle';

const acqua = articleAbout('acqua');
const [late, early] = [2_000_000, 1000];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, late);
});

it('saves nothing twice and keeps the last word, whatever time it is', async () => {
  expect(await saveArticle(acqua, early)).toEqual({ kind: 'done', value: 'already-saved' });
  await keepHighlight(highlightOn(acqua, { note: 'prima' }), acqua, late);
  await changeHighlight('h1', { note: 'dopo' }, early);
  expect(await highlightsOf(acqua.address)).toMatchObject([{ note: 'dopo' }]);
  const { selector } = highlightOn(acqua);
  await rememberPosition(acqua.address, { selector, share: 0.2 }, late);
  await rememberPosition(acqua.address, { selector, share: 0.9 }, early);
  expect(await readingPosition(acqua.address)).toMatchObject({ share: 0.9 });
});

it('keeps each version apart, also at a time at which one is kept already', async () => {
  const titles = ['Prima', 'Seconda', 'Terza'];
  const times = [late + 5, early, late + 5];
  for (const [index, title] of titles.entries()) await keepVersion({ ...acqua, title }, times[index] ?? 0);
  const versions = await versionsOf(acqua.address);
  expect(versions.map(({ title }) => title).toSorted()).toEqual([acqua.title, ...titles].toSorted());
  for (const { keptAt, title } of versions) expect((await versionAt(acqua.address, keptAt))?.title).toBe(title);
});

it('puts back what was removed before and after the jump, each once', async () => {
  await keepHighlight(highlightOn(acqua), acqua, late);
  await keepHighlight(highlightOn(acqua, { id: 'h2' }), acqua, late);
  await removeHighlight('h1', late);
  await removeHighlight('h2', early);
  await removeArticle(acqua.address, early);
  const { rows } = await binnedRows();
  expect(rows).toHaveLength(3);
  for (const { id } of rows.toSorted((one, other) => Number(other.kind === 'piece') - Number(one.kind === 'piece')))
    await restoreFromBin(id);
  expect((await highlightsOf(acqua.address)).map(({ id }) => id).toSorted()).toEqual(['h1', 'h2']);
  const tables = await Promise.all(libraryDatabase().tables.map(async (table) => [table.name, await table.toArray()] as const));
  expect(disagreements(Object.fromEntries(tables))).toEqual([]);
});
