import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awaitedPieces, awaitPiece, forgetAwaited, noteAwaitFault, watchAwaited } from './awaitedPieces';

const address = 'https://www.glistatigenerali.com/economia/acqua/';
const other = 'https://www.glistatigenerali.com/economia/porto/';

beforeEach(async () => {
  await awaitPiece({ address, title: 'Acqua' }, 1);
});

it('keeps what waits in the order in which it was chosen, each once', async () => {
  await awaitPiece({ address: other, title: 'Porto' }, 2);
  expect(await awaitPiece({ address, title: 'Altro titolo' }, 3)).toBe('waits');
  expect((await awaitedPieces()).map(({ title, addedAt, state }) => [title, addedAt, state])).toEqual([
    ['Acqua', 1, 'wanted'],
    ['Porto', 2, 'wanted'],
  ]);
  await forgetAwaited(address);
  expect((await awaitedPieces()).map(({ title }) => title)).toEqual(['Porto']);
});

it('lets none of two that come at once be lost', async () => {
  await Promise.all([2, 3, 4].map((at) => awaitPiece({ address: `${other}${at}/`, title: String(at) }, at)));
  expect(await awaitedPieces()).toHaveLength(4);
});

it.each(['https://altrove.example/economia/acqua/', 'http://www.glistatigenerali.com/economia/acqua/', 'acqua'])(
  'refuses %s',
  async (bad) => {
    expect(await awaitPiece({ address: bad, title: 'x' }, 2)).toBe('refused');
    expect(await awaitedPieces()).toHaveLength(1);
  },
);

it('gives up after the third attempt, or at once where it is hopeless, until it is asked for again', async () => {
  const state = async () => (await awaitedPieces()).map((piece) => [piece.state, piece.attempts, piece.because]);
  await noteAwaitFault(address, 'unreachable', false);
  await noteAwaitFault(address, 'unreachable', false);
  expect(await state()).toEqual([['wanted', 2, 'unreachable']]);
  await noteAwaitFault(address, 'refused', false);
  expect(await state()).toEqual([['failed', 3, 'refused']]);
  await awaitPiece({ address, title: 'Acqua' }, 9);
  expect(await state()).toEqual([['wanted', 0, null]]);
  await noteAwaitFault(address, 'gone', true);
  expect(await state()).toEqual([['failed', 1, 'gone']]);
});

it('passes over what is none of its pieces', async () => {
  const [piece] = await awaitedPieces();
  await fakeBrowser.storage.local.set({ awaitedPieces: [piece, { ...piece, address: 'https://altrove.example/' }, { address }, 7] });
  expect(await awaitedPieces()).toEqual([piece]);
  await fakeBrowser.storage.local.set({ awaitedPieces: 'nothing' });
  expect(await awaitedPieces()).toEqual([]);
});

it('tells of each change until it is told to stop', async () => {
  const listener = vi.fn();
  const ending = new AbortController();
  watchAwaited(listener, ending.signal);
  await forgetAwaited(address);
  expect(listener).toHaveBeenLastCalledWith([]);
  ending.abort();
  await awaitPiece({ address, title: 'Acqua' }, 1);
  expect(listener).toHaveBeenCalledTimes(1);
});

it('says where it could not be written down, and all is as it was', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no space left'));
  expect(await awaitPiece({ address: other, title: 'Porto' }, 2)).toBe('unwritten');
  expect(await forgetAwaited(address)).toBe(false);
  await noteAwaitFault(address, 'gone', true);
  vi.restoreAllMocks();
  expect(await awaitedPieces()).toMatchObject([{ address, state: 'wanted', attempts: 0 }]);
});
