import { Dexie, type Table } from 'dexie';
import type { Article } from '@/utils/article/article';
import { articleRows } from '@/utils/library/articleRows';
import { libraryDatabase } from '@/utils/library/database';
import { findPieces } from '@/utils/library/findPieces';
import { saveArticle } from '@/utils/library/saveArticle';
import { indexProgress, tendIndex } from '@/utils/library/tendIndex';
import { syntheticPiece, syntheticQueries, vocabulary } from './syntheticPieces';

/** Milliseconds unless said otherwise. */
export interface SearchTimes {
  cold: number;
  queries: number[];
  slowest: [query: string, time: number][];
  save: number[];
  savePlain: number[];
  /** Megabytes of the heap; null where the browser does not tell. */
  heap: number | null;
}

const atOnce = () => Promise.resolve();

let spoken: readonly string[] | undefined;

/** Puts some more pieces into the library; from there on it is as if they had been restored from a backup. */
export async function fill(from: number, to: number): Promise<void> {
  const words = (spoken ??= vocabulary(60_000));
  const library = libraryDatabase();
  const rows = Array.from({ length: to - from }, (_, index) => articleRows(syntheticPiece(words, from + index), from + index));
  await library.articles.bulkAdd(rows.map((row) => row.article));
  await library.bodies.bulkAdd(rows.map((row) => row.body));
  await library.searchTexts.bulkAdd(rows.map((row) => row.searchText));
}

/** Works on the index of what is there for so many milliseconds, as if the page were closed then; how long it took, and whether it is whole. */
export async function buildFor(patience: number): Promise<{ took: number; isReady: boolean }> {
  const begin = performance.now();
  const outcome = await tendIndex(atOnce, AbortSignal.timeout(patience));
  if (outcome.kind === 'failed') throw new Error(`the index was not built: ${outcome.because}`);
  const { isReady, pending } = await indexProgress();
  return { took: performance.now() - begin, isReady: isReady && pending === 0 };
}

/** Megabytes that the index takes up on the disk: as many as its rows have bytes. */
export async function stored(): Promise<number> {
  const { indexSegments, indexStretches } = libraryDatabase();
  let bytes = 0;
  await indexSegments.each((row) => (bytes += row.bytes + row.dictionary.length));
  await indexStretches.each((row) => (bytes += row.pieces.length));
  return bytes / 1e6;
}

/** Asks queries of a library that this page has not opened yet, then saves some pieces more, by turns with a database that has no index. */
export async function ask(pieces: number, queries: number, saved: number): Promise<SearchTimes> {
  const words = vocabulary(60_000);
  const asked = syntheticQueries(words, pieces, queries);
  const heapBefore = heapNow();
  const begin = performance.now();
  await findPieces(asked[0] ?? '');
  const cold = performance.now() - begin;
  const times: [string, number][] = [];
  for (const query of asked) {
    const from = performance.now();
    const { isIndexed } = await findPieces(query);
    times.push([query, performance.now() - from]);
    if (!isIndexed) throw new Error(`“${query}” was not answered by the index`);
  }
  const heapAfter = heapNow();
  const { save, savePlain } = await timeSaves(words, pieces, saved);
  return {
    cold,
    queries: times.map(([, time]) => time),
    slowest: times.toSorted(([, one], [, other]) => other - one).slice(0, 8),
    save,
    savePlain,
    heap: heapAfter === null || heapBefore === null ? null : heapAfter - heapBefore,
  };
}

type PlainDatabase = Dexie & { articles: Table; bodies: Table; searchTexts: Table };

async function timeSaves(words: readonly string[], pieces: number, saved: number) {
  const plain = new Dexie('plain', { chromeTransactionDurability: 'strict' }) as PlainDatabase;
  plain.version(1).stores({ articles: 'address, savedAt, *otherAddresses', bodies: 'address', searchTexts: 'address' });
  const savePlainly = async (article: Article): Promise<void> => {
    const rows = articleRows(article, 1);
    await plain.transaction('rw', plain.articles, plain.bodies, plain.searchTexts, async () => {
      await plain.articles.where('address').equals(article.address).first();
      await plain.articles.where('otherAddresses').equals(article.address).first();
      await plain.articles.add(rows.article);
      await plain.bodies.add(rows.body);
      await plain.searchTexts.add(rows.searchText);
    });
  };
  const [save, savePlain]: [number[], number[]] = [[], []];
  for (let index = 0; index < saved; index += 1) {
    const article = syntheticPiece(words, pieces + index);
    const begin = performance.now();
    await saveArticle(article, index);
    const between = performance.now();
    await savePlainly(article);
    savePlain.push(performance.now() - between);
    save.push(between - begin);
  }
  return { save: save.slice(1), savePlain: savePlain.slice(1) };
}

function heapNow(): number | null {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return memory ? memory.usedJSHeapSize / 1e6 : null;
}
