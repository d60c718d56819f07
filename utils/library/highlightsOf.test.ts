import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { keepHighlight } from './keepHighlight';

const acqua = { ...articleAbout('acqua'), otherAddresses: ['https://www.glistatigenerali.com/?p=7'] };

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('gives them in the order of reading', async () => {
  const at = (id: string, part: 'title' | 'body' | 'outside', start: number) =>
    highlightOn(acqua, { id, selector: { ...highlightOn(acqua).selector, part, start } });
  for (const highlight of [at('comment', 'outside', 0), at('late', 'body', 40), at('early', 'body', 7), at('title', 'title', 3)]) {
    await keepHighlight(highlight, acqua, 1000);
  }
  expect((await highlightsOf('https://www.glistatigenerali.com/?p=7')).map(({ id }) => id)).toEqual(['title', 'early', 'late', 'comment']);
});

it('finds them under any address of the piece, its own or one that both know', async () => {
  await keepHighlight(highlightOn(acqua), acqua, 1000);
  const moved = 'https://www.glistatigenerali.com/ambiente/le-acque/';
  expect(await highlightsOf(moved)).toEqual([]);
  expect(await highlightsOf(moved, ...acqua.otherAddresses)).toHaveLength(1);
  expect(await highlightsOf(moved, acqua.address)).toHaveLength(1);
});

it('has none for a piece that is not saved', async () => {
  expect(await highlightsOf(acqua.address)).toEqual([]);
});
