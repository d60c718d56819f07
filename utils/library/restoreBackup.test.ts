import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { backupFile, openedBackup } from '@/tests/support/backupFile';
import { exportable } from '@/tests/support/exportable';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import version1 from '@/utils/export/fixtures/version1.json';
import version2 from '@/utils/export/fixtures/version2.json';
import { type BackupSource } from '@/utils/export/backupSource';
import { watchRevisions } from '@/utils/messaging/revision';
import { keepVersion, versionAt, versionsOf } from './articleVersions';
import { changeHighlight } from './changeHighlight';
import { changeReading } from './changeReading';
import { libraryDatabase } from './database';
import { dismissClaims, dismissedClaims } from './dismissedClaims';
import { highlightsOf } from './highlightsOf';
import { keepImage, wantedImages } from './imageQueue';
import { keepHighlight } from './keepHighlight';
import { rememberPosition } from './readingPosition';
import { previewRestore, restoreBackup, type RestoreOutcome } from './restoreBackup';
import { saveArticle } from './saveArticle';
import { savedImage } from './savedImage';
import { findPieces } from './findPieces';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const later = { ...acqua, title: 'Che cosa resta ora' };
const picture = { articleAddress: acqua.address, imageAddress: acqua.leadImage?.address ?? '' };
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const going = new AbortController().signal;
let file: Blob;

const empty = () => libraryDatabase().delete({ disableAutoOpen: false });
const restore = async (of: Blob = file): Promise<RestoreOutcome> => restoreBackup(await openedBackup(of), 9000, going, () => undefined);
const preview = async (of: Blob = file) => previewRestore(await openedBackup(of), going, () => undefined);
const everything = async () => Promise.all(libraryDatabase().tables.map(async (table) => [table.name, await table.toArray()]));

beforeEach(async () => {
  await empty();
  await saveArticle(porto, 500);
  await changeReading([porto.address], 'archived');
  await libraryDatabase().articles.update(porto.address, { labels: ['rileggere'] });
  await keepHighlight(highlightOn(acqua, { note: 'Chi paga?', labels: ['gare'] }), acqua, 1000);
  await keepVersion(later, 1500);
  await dismissClaims(acqua.address, ['Si parla di acqua.']);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.5 }, 2000);
  await keepImage(picture, 'image/jpeg', jpeg.slice().buffer);
  file = await backupFile({ settings: { theme: 'dark' } });
  await empty();
});

it('brings back into an empty library all that there was, so that its backup is the same bytes but for the date', async () => {
  expect(await restore()).toEqual({ kind: 'done', value: { added: 2, present: 0, newerHere: 0, highlights: 1, others: 0 } });
  expect(new Uint8Array(await (await savedImage(picture.articleAddress, picture.imageAddress))!.arrayBuffer())).toEqual(jpeg);
  expect(await dismissedClaims(acqua.address)).toEqual(['Si parla di acqua.']);
  expect(await libraryDatabase().articles.get(porto.address)).toMatchObject({ readingState: 'archived', labels: ['rileggere'] });
  expect(await libraryDatabase().articles.get(acqua.address)).toMatchObject({ readingState: 'reading', readShare: 0.5 });
  const [before, after] = await Promise.all([file, await backupFile({ settings: { theme: 'dark' } })].map(async (one) => one.bytes()));
  expect(after).toEqual(before);
  const dated = await (await backupFile({ settings: { theme: 'dark' }, at: 5 })).bytes();
  expect(dated).toHaveLength(before!.length);
  // One letter of the date, and the manifest's CRC-32 in both of its records.
  expect(dated.filter((byte, index) => byte !== before![index]).length).toBeLessThanOrEqual(9);
});

it('makes what it brings searchable, and wants the pictures that were still to be fetched', async () => {
  await restore();
  expect((await findPieces('paga')).facts).toHaveLength(1);
  expect((await wantedImages()).map(({ articleAddress }) => articleAddress)).toEqual([porto.address]);
});

it('tells beforehand what comes, without writing', async () => {
  const before = await everything();
  expect(await preview()).toEqual({ added: 2, present: 0, newerHere: 0, highlights: 1, others: 0 });
  expect(await everything()).toEqual(before);
});

it('changes nothing the second time', async () => {
  await restore();
  const before = await exportable();
  expect(await restore()).toMatchObject({ value: { added: 0, present: 2, newerHere: 0, highlights: 0 } });
  expect(await exportable()).toEqual(before);
});

it('overwrites nothing newer, and says how much there is', async () => {
  await keepHighlight(highlightOn(acqua, { note: 'Chi paga?' }), acqua, 1000);
  await changeHighlight('h1', { ink: 'figure' }, 6000);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.9 }, 7000);
  const { highlights, positions } = await exportable();
  expect(await preview()).toEqual({ added: 1, present: 0, newerHere: 1, highlights: 0, others: 3 });
  await restore();
  expect(await exportable()).toMatchObject({ highlights, positions });
});

it('takes the place of what is older than in the backup', async () => {
  await keepHighlight(highlightOn(acqua, { changedAt: 5, note: 'prima' }), acqua, 1000);
  await rememberPosition(acqua.address, { selector: highlightOn(acqua).selector, share: 0.1 }, 7);
  expect(await restore()).toMatchObject({ value: { added: 1, present: 1, newerHere: 0, highlights: 1 } });
  expect(await highlightsOf(acqua.address)).toMatchObject([{ note: 'Chi paga?', labels: ['gare'] }]);
  expect((await exportable()).positions).toMatchObject([{ share: 0.5 }]);
  expect((await findPieces('prima')).facts).toHaveLength(0);
});

it('keeps the copy saved here, and the one in the backup beside it where that reads otherwise', async () => {
  await saveArticle({ ...acqua, title: 'Titolo di oggi' }, 3000);
  expect(await restore()).toMatchObject({ value: { added: 1, present: 0, newerHere: 1 } });
  expect((await versionsOf(acqua.address)).map(({ title }) => title)).toEqual(['Titolo di oggi', acqua.title, later.title]);
});

it('gives a version another moment where its own is taken', async () => {
  const mine = { ...acqua, title: 'Come la vidi io' };
  await saveArticle(acqua, 1000);
  await keepVersion(mine, 1500);
  await restore();
  expect(await versionAt(acqua.address, 1500)).toEqual(mine);
  expect(await versionAt(acqua.address, 1501)).toEqual(later);
});

it('brings a piece under its address here, with its picture', async () => {
  const short = 'https://www.glistatigenerali.com/?p=7';
  const here = { ...acqua, address: short, otherAddresses: [acqua.address] };
  await keepHighlight(highlightOn(here, { id: 'mine' }), here, 100);
  await restore();
  expect((await highlightsOf(short)).map(({ id, address }) => [id, address]).sort()).toEqual([['h1', short], ['mine', short]]); // prettier-ignore
  expect(await savedImage(short, picture.imageAddress)).not.toBeNull();
  expect(await libraryDatabase().imageBytes.count()).toBe(1);
});

it.each([
  ['1', version1],
  ['2', version2],
])('restores an export of version %s whole', async (_, fixture) => {
  expect(await restore(new Blob([JSON.stringify(fixture)]))).toMatchObject({ kind: 'done', value: { added: 2, highlights: 2 } });
  const { articles, highlights, positions, versions } = await exportable();
  expect({ articles, positions }).toMatchObject({ articles: fixture.articles.toReversed(), positions: fixture.positions });
  expect(highlights).toMatchObject(fixture.highlights);
  expect(versions).toHaveLength('versions' in fixture ? version2.versions.length : 0);
  expect((await wantedImages()).length).toBeGreaterThan(0);
});

/** The same backup, in which something happens before its last step. */
function interrupted(source: BackupSource, event: () => void): BackupSource {
  return {
    ...source,
    async *steps() {
      let last;
      for await (const step of source.steps()) {
        if (last) yield last;
        last = step;
      }
      event();
      if (last) yield last;
    },
  };
}

it('changes nothing when it is cancelled in the middle', async () => {
  const before = await everything();
  const ending = new AbortController();
  const source = interrupted(await openedBackup(file), () => ending.abort());
  expect(await restoreBackup(source, 9000, ending.signal, () => undefined)).toEqual({ kind: 'cancelled' });
  expect(await everything()).toEqual(before);
});

it('changes nothing when it is cancelled while all comes in at last', async () => {
  const before = await everything();
  const ending = new AbortController();
  const { restores } = libraryDatabase();
  const coming = vi.spyOn(libraryDatabase().articles, 'bulkPut').mockImplementationOnce(() => {
    ending.abort();
    return Promise.resolve('') as never;
  });
  expect(await restoreBackup(await openedBackup(file), 9000, ending.signal, () => undefined)).toEqual({ kind: 'cancelled' });
  expect(coming).toHaveBeenCalledOnce();
  expect(await restores.count()).toBe(0);
  expect(await everything()).toEqual(before);
});

it('changes nothing when the file turns out to be altered only while it is read again', async () => {
  const before = await everything();
  const refusal = { kind: 'refused', because: 'altered', file: 'articles/00002-acqua.json' } as const;
  const source: BackupSource = {
    ...(await openedBackup(file)),
    async *steps() {
      for await (const step of (await openedBackup(file)).steps()) yield step;
      yield refusal;
    },
  };
  expect(await restoreBackup(source, 9000, going, () => undefined)).toEqual(refusal);
  expect(await everything()).toEqual(before);
});

it('changes nothing when the last write fails', async () => {
  const before = await everything();
  vi.spyOn(libraryDatabase().restores, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await restore()).toEqual({ kind: 'failed', because: 'full' });
  expect(await everything()).toEqual(before);
});

it('is refused while another tab restores', async () => {
  await navigator.locks.request('taccuino-restore', async () => expect(await restore()).toEqual({ kind: 'busy' }));
});

it('tells open pages once, whatever it brought', async () => {
  let changes = 0;
  watchRevisions(() => changes++);
  await restore();
  expect(changes).toBe(1);
});
