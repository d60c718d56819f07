import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { type LibraryExport } from './libraryExport';
import { planImport } from './planImport';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const [mine, yours] = [highlightOn(acqua, { id: 'mine' }), highlightOn(acqua, { id: 'yours' })];
const file: LibraryExport = {
  format: 'taccuino-export',
  version: 3,
  exportedAt: '2026-11-23T00:00:00.000Z',
  counts: { articles: 2, highlights: 2, positions: 1, versions: 1 },
  imagesLeftOut: 0,
  settings: {},
  articles: [
    { savedAt: 1, article: acqua },
    { savedAt: 2, article: porto },
  ],
  highlights: [mine, yours],
  positions: [{ address: acqua.address, selector: mine.selector, share: 1, at: 1 }],
  versions: [{ address: acqua.address, keptAt: 5, article: acqua }],
};
const nothing = {
  savedAs: () => undefined,
  highlightIds: new Set<string>(),
  positionAddresses: new Set<string>(),
  hasVersion: () => false,
};

it('takes all into an empty library', () => {
  expect(planImport(file, nothing)).toEqual({
    articles: file.articles,
    highlights: file.highlights,
    positions: file.positions,
    versions: file.versions,
    touched: [],
    counts: { articles: { added: 2, present: 0 }, highlights: { added: 2, present: 0 } },
  });
});

it('takes only what is not there, to where its piece is saved', () => {
  const here = 'https://www.glistatigenerali.com/?p=7';
  const present = {
    ...nothing,
    savedAs: (address: string) => (address === acqua.address ? here : undefined),
    highlightIds: new Set(['mine']),
  };
  expect(planImport(file, present)).toEqual({
    articles: [{ savedAt: 2, article: porto }],
    highlights: [{ ...yours, address: here }],
    positions: [{ ...file.positions[0], address: here }],
    versions: [{ ...file.versions[0], address: here }],
    touched: [here],
    counts: { articles: { added: 1, present: 1 }, highlights: { added: 1, present: 1 } },
  });
});

it('gives one position to two pieces of the file that are one here', () => {
  const both = { ...file, positions: [acqua, porto].map(({ address }) => ({ address, selector: mine.selector, share: 1, at: 1 })) };
  const here = 'https://www.glistatigenerali.com/?p=7';
  expect(planImport(both, { ...nothing, savedAs: () => here }).positions.map(({ address }) => address)).toEqual([here]);
});

it('leaves a position that is there', () => {
  expect(planImport(file, { ...nothing, positionAddresses: new Set([acqua.address]) }).positions).toEqual([]);
});

it('leaves a version that is there, and takes one of two that would stand at one moment', () => {
  const here = 'https://www.glistatigenerali.com/?p=7';
  const present = { ...nothing, savedAs: () => here };
  expect(planImport(file, { ...present, hasVersion: (address, keptAt) => address === here && keptAt === 5 }).versions).toEqual([]);
  const both = { ...file, versions: [acqua, porto].map((article) => ({ address: article.address, keptAt: 5, article })) };
  expect(planImport(both, present).versions).toEqual([{ address: here, keptAt: 5, article: acqua }]);
});
