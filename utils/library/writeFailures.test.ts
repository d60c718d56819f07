import 'fake-indexeddb/auto';
import { type DBCore, type Middleware } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type BackupSource } from '@/utils/export/backupSource';
import { keepVersion, removeVersion } from './articleVersions';
import { emptyBin, forgetOldBinned, removeForGood } from './bin';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { keepImage } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { mergeHighlights, splitHighlights } from './mergeHighlights';
import { type Outcome } from './outcome';
import { rememberPosition } from './readingPosition';
import { removeArticle } from './removeArticle';
import { removeHighlight } from './removeHighlight';
import { restoreBackup } from './restoreBackup';
import { removePictures } from './removePictures';
import { restoreFromBin } from './restoreFromBin';
import { saveArticle } from './saveArticle';
import { undoRestore } from './undoRestore';

/** Which write fails from now on, counted down; 0 for none. */
let failingWrite = 0;
let writes = 0;

/** Below Dexie's tables and above IndexedDB: the browser itself cannot be made to run out of room. */
const failing: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'failing',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      const mutate: typeof table.mutate = async (request) => {
        writes += 1;
        if (writes === failingWrite) throw new DOMException('no room', 'QuotaExceededError');
        return table.mutate(request);
      };
      return { ...table, mutate };
    },
  }),
};

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const key = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };

async function everything(): Promise<unknown[]> {
  return Promise.all(libraryDatabase().tables.map((table) => table.toArray()));
}

const png = Uint8Array.from('\x89PNG\r\n\x1A\n', (letter) => letter.charCodeAt(0));

async function restore(source: BackupSource): Promise<Outcome<unknown>> {
  const outcome = await restoreBackup(source, 3000, new AbortController().signal, () => undefined);
  if (outcome.kind !== 'done' && outcome.kind !== 'failed') throw new Error(outcome.kind);
  return outcome;
}

beforeEach(async () => {
  failingWrite = 0;
  await libraryDatabase().delete({ disableAutoOpen: false });
  libraryDatabase().use(failing);
  await keepHighlight(highlightOn(acqua, { note: 'nota' }), acqua, 1000);
  await keepImage(key, 'image/png', png.slice().buffer);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 1000);
});

type Write = () => Promise<Outcome<unknown>>;
const writesOf: [name: string, prepare: () => Promise<Write>, atLeast: number][] = [
  ['saveArticle', () => Promise.resolve(() => saveArticle(porto, 2000)), 4],
  ['keepHighlight', () => Promise.resolve(() => keepHighlight(highlightOn(porto, { id: 'h2', note: 'altra' }), porto, 2000)), 6],
  ['changeHighlight', () => Promise.resolve(() => changeHighlight('h1', { note: 'cambiata' }, 2000)), 2],
  [
    'mergeHighlights',
    () =>
      Promise.resolve(() =>
        mergeHighlights({ replaced: ['h1'], highlight: highlightOn(acqua, { id: 'h2' }) }, acqua, 2000, {
          request: 'r',
          address: acqua.address,
        }),
      ),
    4,
  ],
  [
    'splitHighlights',
    async () => {
      const merged = await mergeHighlights({ replaced: ['h1'], highlight: highlightOn(acqua, { id: 'h2' }) }, acqua, 2000);
      if (merged.kind === 'failed') throw new Error('not merged');
      return () => splitHighlights('h2', merged.value.removed);
    },
    3,
  ],
  ['keepVersion', () => Promise.resolve(() => keepVersion({ ...acqua, title: 'Un altro' }, 2000)), 1],
  [
    'removeVersion',
    async () => {
      await keepVersion({ ...acqua, title: 'Un altro' }, 2000);
      return () => removeVersion(acqua.address, 2000, 3000);
    },
    1,
  ],
  ['removeHighlight', () => Promise.resolve(() => removeHighlight('h1', 3000)), 4],
  [
    'rememberPosition',
    () => Promise.resolve(() => rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 1 }, 2)),
    1,
  ],
  ['keepImage', () => Promise.resolve(() => keepImage(key, 'image/gif', new ArrayBuffer(9))), 2],
  ['removePictures', () => Promise.resolve(() => removePictures(Infinity)), 2],
  ['removeArticle', () => Promise.resolve(() => removeArticle(acqua.address, 3000)), 9],
  [
    'restoreFromBin',
    async () => {
      const removed = await removeArticle(acqua.address, 3000);
      if (removed.kind === 'failed' || !removed.value) throw new Error('not removed');
      const id = removed.value;
      return () => restoreFromBin(id);
    },
    9,
  ],
  ['removeForGood', () => removeHighlight('h1', 2000).then(() => () => removeForGood(['h1'])), 2],
  ['emptyBin', () => removeHighlight('h1', 2000).then(() => () => emptyBin()), 2],
  ['forgetOldBinned, seen', () => removeHighlight('h1', 2000).then(() => () => forgetOldBinned(1e12)), 1],
  [
    'forgetOldBinned, over',
    async () => {
      await removeHighlight('h1', 2000);
      await forgetOldBinned(1e12);
      return () => forgetOldBinned(2e12);
    },
    2,
  ],
  [
    'restoreBackup',
    async () => {
      const source = await openedBackup(await backupFile());
      await removeArticle(acqua.address, 3000);
      return () => restore(source);
    },
    11,
  ],
  [
    'undoRestore',
    async () => {
      const source = await openedBackup(await backupFile());
      await removeArticle(acqua.address, 3000);
      await restore(source);
      return undoRestore;
    },
    9,
  ],
];

describe.each(writesOf)('%s', (_, prepare, atLeast) => {
  it('leaves all as it was and says why, whichever of its writes fails', async () => {
    const write = await prepare();
    const before = await everything();
    const told = await fakeBrowser.storage.local.get('revision');
    let failures = 0;
    for (let nth = 1; ; nth += 1) {
      failingWrite = nth;
      writes = 0;
      const outcome = await write();
      if (writes < nth) {
        expect(outcome.kind).toBe('done');
        break;
      }
      failures += 1;
      expect(outcome).toEqual({ kind: 'failed', because: 'full' });
      expect(await everything()).toEqual(before);
      expect(await fakeBrowser.storage.local.get('revision')).toEqual(told);
    }
    expect(failures).toBeGreaterThanOrEqual(atLeast);
    expect(await everything()).not.toEqual(before);
  });
});
