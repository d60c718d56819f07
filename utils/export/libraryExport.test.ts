import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { exportLibrary, type LibraryContents } from './libraryExport';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const contents: LibraryContents = {
  articles: [
    { savedAt: 2000, article: acqua },
    { savedAt: 1000, article: porto },
  ],
  highlights: [highlightOn(porto, { id: 'b' }), highlightOn(acqua, { id: 'a' })],
  positions: [],
  versions: [2, 1].map((keptAt) => ({ address: acqua.address, keptAt, article: acqua })),
  imagesLeftOut: 4,
};

it('says at its head what it is and how much is in it', () => {
  const text = exportLibrary(contents, { theme: 'dark' }, Date.UTC(2026, 10, 23));
  expect(Object.entries(JSON.parse(text) as object).slice(0, 6)).toEqual([
    ['format', 'taccuino-export'],
    ['version', 3],
    ['exportedAt', '2026-11-23T00:00:00.000Z'],
    ['counts', { articles: 2, highlights: 2, positions: 0, versions: 2 }],
    ['imagesLeftOut', 4],
    ['settings', { theme: 'dark' }],
  ]);
});

it('is the same text whatever the order in which things come', () => {
  const turned = {
    ...contents,
    articles: contents.articles.toReversed(),
    highlights: contents.highlights.toReversed(),
    versions: contents.versions.toReversed(),
  };
  expect(exportLibrary(turned, {}, 0)).toBe(exportLibrary(contents, {}, 0));
  const { title, ...others } = acqua;
  const renamed = { ...contents, articles: [{ article: { ...others, title }, savedAt: 2000 }, ...contents.articles.slice(1)] };
  expect(exportLibrary(renamed, {}, 0)).toBe(exportLibrary(contents, {}, 0));
});
