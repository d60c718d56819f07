import { beforeEach, expect, it } from 'vitest';
import { createTurns, type Turns } from './turns';

let life: AbortController;
let turns: Turns;
let begun: string[];
let ends: Record<string, () => void>;

beforeEach(() => {
  life = new AbortController();
  turns = createTurns(life.signal);
  begun = [];
  ends = {};
});

function take(name: string): Promise<void> {
  return turns.take(async () => {
    begun.push(name);
    const { promise, resolve } = Promise.withResolvers<undefined>();
    ends[name] = () => resolve(undefined);
    await promise;
  });
}

it('begins each when the one before is done', async () => {
  const first = take('one');
  void take('two');
  await expect.poll(() => begun).toEqual(['one']);
  ends['one']?.();
  await first;
  await expect.poll(() => begun).toEqual(['one', 'two']);
  ends['two']?.();
  await turns.done();
});

it('begins all at once, in their order, when the page is left, and takes turns again when it comes back', async () => {
  void take('one');
  void take('two');
  void take('three');
  await expect.poll(() => begun).toEqual(['one']);
  dispatchEvent(new Event('pagehide'));
  expect(begun).toEqual(['one', 'two', 'three']);
  void take('four');
  expect(begun).toEqual(['one', 'two', 'three', 'four']);
  dispatchEvent(new Event('pageshow'));
  void take('five');
  for (const end of Object.values(ends)) end();
  await expect.poll(() => begun).toEqual(['one', 'two', 'three', 'four', 'five']);
});

it('does at once what need not wait, and lets what comes later wait for it', async () => {
  void take('one');
  const beside = Promise.withResolvers<undefined>();
  void turns.beside(async () => {
    begun.push('beside');
    await beside.promise;
  });
  void take('two');
  await expect.poll(() => begun).toEqual(['beside', 'one']);
  ends['one']?.();
  await Promise.resolve();
  expect(begun).not.toContain('two');
  beside.resolve(undefined);
  await expect.poll(() => begun).toEqual(['beside', 'one', 'two']);
});

it('begins all at once when its time is over', async () => {
  void take('one');
  void take('two');
  await expect.poll(() => begun).toEqual(['one']);
  life.abort();
  expect(begun).toEqual(['one', 'two']);
});
