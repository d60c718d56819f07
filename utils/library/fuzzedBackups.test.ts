import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { keptTables } from '@/tests/support/keptTables';
import { backupFile } from '@/tests/support/backupFile';
import { fuzzedBackup } from '@/tests/support/fuzzBackup';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { openBackup } from '@/utils/export/openBackup';
import { keepVersion } from './articleVersions';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { previewRestore, restoreBackup } from './restoreBackup';
import { saveArticle } from './saveArticle';
import { undoRestore } from './undoRestore';

/** How many files, from which seed: more by `npm run proof`. */
const count = Number(process.env['TACCUINO_FUZZED'] ?? 100);
const firstSeed = Number(process.env['TACCUINO_SEED'] ?? 1);

const [acqua, porto, treni] = [articleAbout('acqua'), articleAbout('porto'), articleAbout('treni')];
const going = new AbortController().signal;
const nothing = (): void => undefined;

async function everything(): Promise<string> {
  return JSON.stringify(await keptTables(), (_, value: unknown) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value));
}

/** Rows that speak of a piece, a picture or a text that is not there. */
async function disagreements(): Promise<unknown[]> {
  const { articles, bodies, searchTexts, images, imageBytes, highlights, positions, articleVersions, stagedPieces } = libraryDatabase();
  const saved = new Set(await articles.toCollection().primaryKeys());
  const kept = new Set((await images.toArray()).filter(({ state }) => state === 'kept').map((row) => `${row.articleAddress} ${row.imageAddress}`)); // prettier-ignore
  const bytes = (await imageBytes.toCollection().primaryKeys()).map((key) => key.join(' '));
  const speaking = await Promise.all([highlights, positions, articleVersions].map(async (table) => (await table.toArray()).map(({ address }) => address))); // prettier-ignore
  return [
    ...speaking.flat().filter((address) => !saved.has(address)),
    ...[await bodies.count(), await searchTexts.count()].filter((rows) => rows !== saved.size),
    ...bytes.filter((key) => !kept.has(key)),
    ...(kept.size === bytes.length ? [] : ['pictures without bytes']),
    ...(await stagedPieces.toArray()),
  ];
}

it(`makes of ${count} damaged or forged files nothing but a refusal or a whole restore that can be taken back`, async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await keepHighlight(highlightOn(acqua, { note: 'Chi paga?', labels: ['gare'] }), acqua, 1000);
  await keepVersion({ ...acqua, title: 'Che cosa resta ora' }, 1500);
  await keepImage({ articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' }, 'image/jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 1, 2]).buffer); // prettier-ignore
  await saveArticle(porto, 2000);
  const whole = await (await backupFile({ settings: { theme: 'dark' } })).bytes();
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(treni, 500);
  await keepHighlight(highlightOn(acqua, { note: 'Chi decide?', changedAt: 1 }), acqua, 800);
  const before = await everything();
  const ends = { refused: 0, restored: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const { how, bytes } = await fuzzedBackup(whole, seed);
    const where = `seed ${seed}, ${how}`;
    const file = new Blob([bytes]);
    const source = await openBackup(file);
    if (source.kind === 'refused') {
      ends.refused += 1;
      continue;
    }
    const plan = await previewRestore(source, going, nothing);
    const outcome = await restoreBackup(source, 9000, going, nothing);
    if (outcome.kind === 'refused') {
      ends.refused += 1;
      expect(plan, where).toEqual(outcome);
    } else {
      ends.restored += 1;
      expect(outcome, where).toEqual({ kind: 'done', value: plan });
      expect(await disagreements(), where).toEqual([]);
      expect((await undoRestore()).kind, where).toBe('done');
    }
    expect(await everything(), where).toBe(before);
  }
  // Both must have been seen, or the files were not damaged as they should be.
  expect(ends.refused).toBeGreaterThan(count / 2);
  expect(ends.restored).toBeGreaterThan(0);
}, 3_600_000);
