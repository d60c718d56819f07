import { Dexie, type Table } from 'dexie';
import type { Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { articleRows } from '@/utils/library/articleRows';
import { libraryDatabase } from '@/utils/library/database';
import { saveArticle } from '@/utils/library/saveArticle';
import { findPieces } from '@/utils/library/findPieces';

/** Times in milliseconds, ours and those of a plain Dexie table beside them. */
export interface LibraryTimes {
  save: number[];
  add: number[];
  search: number[];
  scan: number[];
}

interface PlainRow {
  address: string;
  article: Article;
  text: string;
}

/** How many pieces are there before anything is timed, how many are saved against the clock, and how often each query is asked. */
export interface LibraryCounts {
  kept: number;
  saved: number;
  rounds: number;
}

type PlainDatabase = Dexie & { pieces: Table<PlainRow, string> };

/** Fills the library and a plain table with so many pieces, saves some more by turns, then searches both by turns for each query. */
export async function timeLibrary(models: readonly Article[], counts: LibraryCounts, queries: readonly string[]): Promise<LibraryTimes> {
  const plain = new Dexie('plain', { chromeTransactionDurability: 'strict' }) as PlainDatabase;
  plain.version(1).stores({ pieces: 'address' });
  const pieceAt = (index: number) => variation(models[index % models.length]!, index);
  await fill(
    plain,
    Array.from({ length: counts.kept }, (_, index) => pieceAt(index)),
  );
  const times: LibraryTimes = { save: [], add: [], search: [], scan: [] };
  for (let index = counts.kept; index < counts.kept + counts.saved; index += 1) {
    const article = pieceAt(index);
    const begin = performance.now();
    const outcome = await saveArticle(article, index);
    const between = performance.now();
    if (outcome.kind === 'failed') throw new Error(`the library is ${outcome.because}`);
    await plain.pieces.add(plainRow(article));
    const end = performance.now();
    times.save.push(between - begin);
    times.add.push(end - between);
  }
  for (let round = -1; round < counts.rounds; round += 1) {
    for (const query of queries) {
      const begin = performance.now();
      const found = await findPieces(query, Infinity);
      const between = performance.now();
      const scanned: string[] = [];
      await plain.pieces.each(({ address, text }) => {
        if (text.includes(query)) scanned.push(address);
      });
      const end = performance.now();
      if (found.facts.length === 0 || scanned.length === 0) throw new Error(`“${query}” was found nowhere`);
      if (round < 0) continue;
      times.search.push(between - begin);
      times.scan.push(end - between);
    }
  }
  return times;
}

async function fill(plain: PlainDatabase, articles: readonly Article[]): Promise<void> {
  const library = libraryDatabase();
  const rows = articles.map((article, index) => articleRows(article, index));
  await library.articles.bulkAdd(rows.map((row) => row.article));
  await library.bodies.bulkAdd(rows.map((row) => row.body));
  await library.searchTexts.bulkAdd(rows.map((row) => row.searchText));
  await plain.pieces.bulkAdd(articles.map(plainRow));
}

function plainRow(article: Article): PlainRow {
  return { address: article.address, article, text: articleText(article.blocks).toLowerCase() };
}

function variation(article: Article, index: number): Article {
  return { ...article, address: article.address.replace(/\/$/u, `-${index}/`), title: `${article.title} ${index}`, otherAddresses: [] };
}
