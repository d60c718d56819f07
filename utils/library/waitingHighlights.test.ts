import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { changeHighlight } from './changeHighlight';
import { libraryDatabase } from './database';
import { highlightsOf } from './highlightsOf';
import { removeHighlight } from './removeHighlight';
import { savedArticle } from './savedArticle';
import { awaitPiece, giveUpWaiting, keepWaiting, waitingUnder, type MadeHighlight } from './waitingHighlights';

const [acqua, porto] = [articleAbout('acqua'), articleAbout('porto')];
const { address } = acqua;
/** Each on other words of the piece. */
const quotations = { one: 'Si parla di', other: 'la città', both: 'Si parla di acqua, perché la città' };

function made(id: keyof typeof quotations, note = ''): MadeHighlight {
  const selector = { part: 'body' as const, quotation: quotations[id], before: '', after: '', start: 900, end: 950, textLength: 4000 };
  return { id, selector, ink: 'thesis', note, labels: [], createdAt: 500 };
}
const from = (request: string, at = address) => ({ request, address: at });
const wait = (id: keyof typeof quotations, note = '', replaces: string[] = []) => awaitPiece(made(id, note), replaces, from(`r ${id}`));

const idsUnder = async (of: string) => (await waitingUnder(of)).map(({ id }) => id);

beforeEach(() => libraryDatabase().delete({ disableAutoOpen: false }));

it('keeps with its piece, in the article’s own words, what waited for it', async () => {
  await wait('one');
  expect(await savedArticle(address)).toBeNull();
  expect(await keepWaiting({ id: 'one', replaces: [] }, acqua, 2000, from('r one'))).toMatchObject({
    kind: 'done',
    value: { highlight: { id: 'one' }, removed: [] },
  });
  expect(await highlightsOf(address)).toMatchObject([{ id: 'one', address, selector: { part: 'body', start: 0, end: 11 } }]);
  expect(await savedArticle(address)).toMatchObject({ article: acqua });
  expect(await idsUnder(address)).toEqual([]);
});

it('writes down each once, in the order in which they were made, however often the message comes', async () => {
  await wait('other');
  await wait('one');
  await wait('other');
  expect(await idsUnder(address)).toEqual(['other', 'one']);
  await keepWaiting({ id: 'other', replaces: [] }, acqua, 2000, from('r other'));
  await wait('other');
  expect(await idsUnder(address)).toEqual(['one']);
});

it('takes along what was noted, chosen and named while it waited', async () => {
  await wait('one');
  const change = { note: 'Chi paga?', ink: 'figure', labels: [' Tesi '] } as const;
  expect(await changeHighlight('one', change, 3000, from('r2'))).toMatchObject({
    value: { id: 'one', note: 'Chi paga?', changedAt: 3000 },
  });
  await keepWaiting({ id: 'one', replaces: [] }, acqua, 4000, from('r one'));
  expect(await highlightsOf(address)).toMatchObject([{ note: 'Chi paga?', ink: 'figure', labels: ['tesi'] }]);
});

it('does not keep what was removed while it waited, until it is made again', async () => {
  await wait('one', 'nota');
  expect(await removeHighlight('one', 2500, from('r2'))).toMatchObject({ value: { id: 'one', note: 'nota' } });
  expect(await keepWaiting({ id: 'one', replaces: [] }, acqua, 2000, from('r one'))).toEqual({ kind: 'done', value: null });
  expect(await highlightsOf(address)).toEqual([]);
  await awaitPiece(made('one'), [], from('r3'));
  await keepWaiting({ id: 'one', replaces: [] }, acqua, 3000, from('r3'));
  expect(await highlightsOf(address)).toHaveLength(1);
});

it('keeps those first whose place one takes that waited too', async () => {
  await wait('one', 'prima');
  await wait('other', 'seconda');
  await wait('both', '', ['one', 'other']);
  expect(await keepWaiting({ id: 'both', replaces: ['one', 'other'] }, acqua, 2000, from('r both'))).toMatchObject({
    value: { highlight: { id: 'both' }, removed: [{ id: 'one' }, { id: 'other' }] },
  });
  expect(await highlightsOf(address)).toMatchObject([{ id: 'both', note: 'prima\n\nseconda' }]);
  expect(await idsUnder(address)).toEqual([]);
});

it('answers the page that waits for it as whoever kept it meanwhile was answered, and keeps nothing again', async () => {
  await wait('one', 'prima');
  await keepWaiting({ id: 'one', replaces: [] }, acqua, 2000, from('r one'));
  await wait('both', '', ['one']);
  const merged = await keepWaiting({ id: 'both', replaces: ['one', 'other'] }, acqua, 3000, from('r both'));
  await removeHighlight('both', 2500);
  expect(await keepWaiting({ id: 'both', replaces: ['one', 'other'] }, acqua, 4000, from('r both'))).toEqual(merged);
  expect(merged).toMatchObject({ value: { highlight: { id: 'both' }, removed: [{ id: 'one' }] } });
  expect(await highlightsOf(address)).toEqual([]);
});

it('gives up what waits, and nothing that is kept', async () => {
  await wait('one');
  await wait('other');
  await keepWaiting({ id: 'other', replaces: [] }, acqua, 2000, from('r other'));
  await giveUpWaiting('one', porto.address);
  expect(await idsUnder(address)).toEqual(['one']);
  for (const id of ['one', 'other']) await giveUpWaiting(id, address);
  expect(await idsUnder(address)).toEqual([]);
  expect(await highlightsOf(address)).toMatchObject([{ id: 'other' }]);
});

it('lets no page touch what waits for the piece of another', async () => {
  await wait('one');
  expect(await changeHighlight('one', { note: 'altrui' }, 2000, from('r2', porto.address))).toEqual({ kind: 'done', value: null });
  expect(await removeHighlight('one', 2500, from('r3', porto.address))).toEqual({ kind: 'done', value: null });
  expect(await idsUnder(address)).toEqual(['one']);
  expect(await idsUnder(porto.address)).toEqual([]);
});
