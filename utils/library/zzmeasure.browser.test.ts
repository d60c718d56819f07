import { expect, it } from 'vitest';
import { libraryDatabase } from './database';
import { articleRows } from './articleRows';
import { readPieces } from './savedPieces';
import { searchPieces } from './searchPieces';
import { matchesQuery } from '@/utils/search/matchesQuery';
it('measures', { timeout: 300_000 }, async () => {
  const db = libraryDatabase();
  const words = 'economia acqua porto città lavoro scuola tempo governo legge paese persone storia politica mercato'.split(' ');
  const para = (n: number) => Array.from({ length: 90 }, (_, i) => words[(i * 7 + n * 3) % words.length] + (i % 5 ? '' : n)).join(' ');
  const N = 10_000;
  for (let b = 0; b < N; b += 500) {
    const rows = Array.from({ length: 500 }, (_, k) => {
      const n = b + k;
      return articleRows(
        {
          address: `https://www.glistatigenerali.com/a/pezzo-${n}/`,
          title: `Titolo ${n}`,
          authors: ['Ada Bi'],
          publishedOn: '2025-01-01',
          section: 'Economia',
          tags: ['a', 'b'],
          standfirst: para(n),
          leadImage: null,
          language: 'it',
          blocks: Array.from({ length: 10 }, (_, i) => ({ kind: 'paragraph' as const, runs: [{ text: para(n + i) }] })),
          sameSection: [],
          sameAuthor: [],
          commentCount: 0,
          otherAddresses: [],
        },
        n,
      );
    });
    await db.articles.bulkAdd(rows.map((r) => r.article));
    await db.bodies.bulkAdd(rows.map((r) => r.body));
    await db.searchTexts.bulkAdd(rows.map((r) => r.searchText));
    await db.highlights.bulkAdd(
      rows.flatMap((r, k) =>
        ['thesis', 'figure', 'thesis'].map((ink, i) => ({
          id: `${b + k}-${i}`,
          address: r.article.address,
          ink: ink as 'thesis',
          note: '',
          createdAt: 1,
          changedAt: 1,
          selector: {
            part: 'body',
            quotation: 'x'.repeat(200),
            before: 'y'.repeat(100),
            after: 'z'.repeat(100),
            start: 1,
            end: 201,
            length: 5000,
          } as never,
        })),
      ),
    );
  }
  const t = async (name: string, f: () => Promise<unknown>) => {
    for (let i = 0; i < 2; i++) {
      const s = performance.now();
      await f();
      console.log(name, Math.round(performance.now() - s));
    }
  };
  await t('readPieces', () => db.transaction('r', db.articles, db.highlights, () => readPieces(db)));
  await t('search acqua', () => searchPieces('acqua'));
  await t('search zzz', () => searchPieces('zzz'));
  await t('reverse.toArray', () => db.articles.orderBy('savedAt').reverse().toArray());
  await t('toArray', () => db.articles.orderBy('savedAt').toArray());
  await t('first100', () => db.articles.orderBy('savedAt').reverse().limit(100).toArray());
  await t('uniqueKeys', () => db.highlights.orderBy('[address+ink]').uniqueKeys());
  await t('highlights.toArray', () => db.highlights.toArray());
  await t('searchTexts.toArray', () => db.searchTexts.toArray());
  await t('batches', async () => {
    let last = '';
    const found: string[] = [];
    for (;;) {
      const rows = await db.searchTexts.where('address').above(last).limit(500).toArray();
      for (const r of rows) if (matchesQuery(`${r.piece}\n${r.notes}`, 'zzz')) found.push(r.address);
      if (rows.length < 500) break;
      last = rows.at(-1)!.address;
    }
  });
  await t('inks of 100', async () => {
    const rows = await db.articles.orderBy('savedAt').reverse().limit(100).primaryKeys();
    await Promise.all(rows.map((a) => db.highlights.where('[address+ink]').between([a, ''], [a, '\uffff']).uniqueKeys()));
  });
  expect(1).toBe(1);
});
