import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { currentRevision } from '@/utils/messaging/revision';
import { libraryDatabase } from './database';
import { findPieces } from './findPieces';
import { keepHighlight } from './keepHighlight';
import { changeLabels, knownLabels, labelsOf, restoreLabels, type ChangedLabels } from './pieceLabels';
import { saveArticle } from './saveArticle';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];

beforeEach(async () => {
  await libraryDatabase().delete({ disableAutoOpen: false });
  await saveArticle(acqua, 1);
  await saveArticle(porto, 2);
});

async function change(addresses: string[], add: string[], remove: string[] = []): Promise<ChangedLabels[]> {
  const outcome = await changeLabels(addresses, { add, remove });
  if (outcome.kind === 'failed') throw new Error(outcome.because);
  return outcome.value;
}

const found = async (query: string): Promise<string[]> => (await findPieces(query)).facts.map(({ address }) => address);

it('adds and removes labels, by which the piece is found from then on', async () => {
  await change([acqua.address], [' Da  Rileggere ', 'scuola']);
  expect(await labelsOf(acqua.address)).toEqual(['da rileggere', 'scuola']);
  expect(await found('etichetta:"da rileggere"')).toEqual([acqua.address]);
  expect(await found('rileggere')).toEqual([acqua.address]);
  await change([acqua.address], ['casa'], ['da rileggere']);
  expect(await labelsOf(acqua.address)).toEqual(['scuola', 'casa']);
  expect(await found('rileggere')).toEqual([]);
});

it('tells only what was changed, and takes it back but for what was changed since', async () => {
  await change([porto.address], ['scuola']);
  const revision = await currentRevision();
  expect(await change([porto.address], ['scuola'])).toEqual([]);
  expect(await currentRevision()).toBe(revision);
  const changes = await change([acqua.address, porto.address, 'https://www.glistatigenerali.com/gone/'], ['casa']);
  expect(changes.map(({ before, after }) => [before, after])).toEqual([[[], ['casa']], [['scuola'], ['scuola', 'casa']]]); // prettier-ignore
  await change([acqua.address], ['mia']);
  await restoreLabels(changes);
  expect([await labelsOf(acqua.address), await labelsOf(porto.address)]).toEqual([['casa', 'mia'], ['scuola']]);
  expect(await currentRevision()).toBeGreaterThan(revision);
});

it('knows the labels of pieces and of highlights, each once', async () => {
  await keepHighlight(highlightOn(acqua, { labels: ['è vero', 'scuola'] }), acqua, 3);
  await change([porto.address], ['scuola', 'zeta']);
  expect(await knownLabels()).toEqual(['è vero', 'scuola', 'zeta']);
});
