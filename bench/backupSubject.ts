import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Article } from '@/utils/article/article';
import { type BackupSource } from '@/utils/export/backupSource';
import { openBackup } from '@/utils/export/openBackup';
import { writeBackup } from '@/utils/export/writeBackup';
import { articleRows } from '@/utils/library/articleRows';
import { backupPieces } from '@/utils/library/backupPieces';
import { libraryDatabase } from '@/utils/library/database';
import { previewRestore, restoreBackup } from '@/utils/library/restoreBackup';
import { undoRestore } from '@/utils/library/undoRestore';
import { openTemporaryFile } from '@/components/backup/temporaryFile';

/** How many pieces, how many pictures each has, and how many bytes each picture. */
export interface BackupSize {
  pieces: number;
  pictures: number;
  bytes: number;
}

/** Milliseconds and bytes of one way of writing. */
export interface Written {
  time: number;
  size: number;
}

/** Milliseconds, and the longest task that the page's main thread had meanwhile. */
export interface Timed {
  time: number;
  longest: number;
}

const going = new AbortController().signal;
const nothing = (): void => undefined;

/** Fills the library with so many pieces that have their pictures. */
export async function fillLibrary(models: readonly Article[], size: BackupSize): Promise<void> {
  const database = libraryDatabase();
  for (let from = 0; from < size.pieces; from += 200) {
    const indexes = Array.from({ length: Math.min(200, size.pieces - from) }, (_, index) => from + index);
    const rows = indexes.map((index) => articleRows(variation(models, index, size), index));
    await database.transaction('rw', database.tables, async () => {
      await database.articles.bulkAdd(rows.map(({ article }) => article));
      await database.bodies.bulkAdd(rows.map(({ body }) => body));
      await database.searchTexts.bulkAdd(rows.map(({ searchText }) => searchText));
      const images = rows.flatMap((row) => row.images);
      await database.images.bulkAdd(
        images.map((image) => ({ ...image, state: 'kept' as const, attempts: 1, size: size.bytes, type: 'image/jpeg' })),
      );
      await database.imageBytes.bulkAdd(
        images.map(({ articleAddress, imageAddress }, index) => ({
          articleAddress,
          imageAddress,
          bytes: picture(size.bytes, from * size.pictures + index).buffer,
        })),
      );
    });
  }
}

/** A backup as the reader has it written: out of IndexedDB, through the zip, onto the disk. */
export async function writeOurs(): Promise<Written> {
  const begin = performance.now();
  const temporary = await openTemporaryFile('ours.zip');
  const contents = { pieces: backupPieces(), settings: {}, application: '0', at: 0 };
  await writeBackup(contents, temporary.write, going, nothing);
  const file = await temporary.finish();
  kept = file;
  return { time: performance.now() - begin, size: file.size };
}

/** The file that was written last. */
let kept: Blob | undefined;

/** The same number of files of the same kind and size through fflate's own writer onto the disk, out of memory: no library, no JSON, no checksum. */
export async function writeBeside(models: readonly Article[], size: BackupSize): Promise<Written> {
  const texts = models.map((_, index) =>
    new TextEncoder().encode(JSON.stringify({ savedAt: index, article: variation(models, index, size) }, null, 1)),
  );
  const pictures = texts.map((_, index) => picture(size.bytes, index));
  const begin = performance.now();
  const temporary = await openTemporaryFile('beside.zip');
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const zip = new Zip((_error, part) => {
    waiting.push(part);
    held += part.length;
  });
  const flush = async (): Promise<void> => {
    const whole = new Uint8Array(held);
    let at = 0;
    for (const part of waiting) {
      whole.set(part, at);
      at += part.length;
    }
    waiting = [];
    held = 0;
    await temporary.write(whole);
  };
  for (let index = 0; index < size.pieces; index += 1) {
    const text = new ZipDeflate(`articles/${index}.json`, { level: 6 });
    zip.add(text);
    text.push(texts[index % texts.length]!, true);
    for (let nth = 0; nth < size.pictures; nth += 1) {
      const image = new ZipPassThrough(`images/${index}-${nth}.jpg`);
      zip.add(image);
      image.push(pictures[(index + nth) % pictures.length]!, true);
    }
    if (held >= 4_000_000) await flush();
  }
  zip.end();
  await flush();
  const file = await temporary.finish();
  return { time: performance.now() - begin, size: file.size };
}

/** Reads the backup that was written, and brings it into an empty library. */
export async function restoreOurs(): Promise<{ preview: Timed; restore: Timed; undo: Timed }> {
  const file = kept;
  if (file === undefined) throw new Error('nothing was written');
  await libraryDatabase().delete({ disableAutoOpen: false });
  const opened = Promise.withResolvers<BackupSource>();
  const preview = await timed(async () => {
    const source = await openBackup(file);
    if (source.kind === 'refused') throw new Error(source.because);
    opened.resolve(source);
    await previewRestore(source, going, nothing);
  });
  const source = await opened.promise;
  const restore = await timed(async () => {
    const outcome = await restoreBackup(source, Date.now(), going, nothing);
    if (outcome.kind !== 'done' || outcome.value.added !== source.counts.articles) throw new Error(`restored: ${JSON.stringify(outcome)}`);
  });
  const undo = await timed(undoRestore);
  if ((await libraryDatabase().imageBytes.count()) > 0) throw new Error('pictures are left after the restore was undone');
  return { preview, restore, undo };
}

async function timed(work: () => Promise<unknown>): Promise<Timed> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const begin = performance.now();
  await work();
  const time = performance.now() - begin;
  for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
  observer.disconnect();
  return { time, longest };
}

function variation(models: readonly Article[], index: number, { pictures }: BackupSize): Article {
  const article = models[index % models.length]!;
  const figures = Array.from({ length: pictures }, (_, nth) => ({
    kind: 'figure' as const,
    image: { address: `https://www.glistatigenerali.com/wp-content/uploads/${index}-${nth}.jpg`, alternative: '' },
    caption: [],
  }));
  return {
    ...article,
    address: article.address.replace(/\/$/u, `-${index}/`),
    title: `${article.title} ${index}`,
    blocks: [...article.blocks, ...figures],
    otherAddresses: [],
  };
}

/** Bytes as hard to press as a photograph's, behind the first three of a JPEG; equal numbers give equal bytes. */
function picture(length: number, nth: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = (nth + 1) * 2_654_435_761;
  for (let at = 0; at < words.length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[at] = state;
  }
  const bytes = new Uint8Array(words.buffer, 0, length).slice();
  bytes.set([0xff, 0xd8, 0xff]);
  return bytes;
}
