import { Dexie, type EntityTable } from 'dexie';
import { articleText } from '@/utils/article/articleText';
import { rivals, type RivalPiece } from './rivals';
import { syntheticPiece, syntheticQueries, vocabulary } from './syntheticPieces';

/** Milliseconds, but for megabytes. */
export interface RivalTimes {
  load: number;
  cold: number;
  queries: number[];
  add: number[];
  heap: number | null;
}

const disk = new Dexie('rivals') as Dexie & { kept: EntityTable<{ name: string; parts: Record<string, string> }, 'name'> };
disk.version(1).stores({ kept: 'name' });
const spoken = vocabulary(60_000);

/** Takes so many pieces in and keeps what there is to keep: milliseconds for both, and megabytes. */
export async function buildRival(name: string, pieces: number): Promise<{ built: number; stored: number }> {
  const begin = performance.now();
  const rival = await rivals[name]?.(null);
  if (!rival) throw new Error(`nothing is called ${name}`);
  for (let number = 0; number < pieces; number += 1) await rival.add(pieceAt(number));
  const parts = await rival.kept();
  if (parts !== null) await disk.kept.put({ name, parts });
  const stored = Object.values(parts ?? {}).reduce((sum, part) => sum + part.length, 0) / 1e6;
  return { built: performance.now() - begin, stored };
}

/** Loads what was kept into this page, which must be fresh, and asks the words of the queries that ours is asked; then adds some pieces and keeps them. */
export async function askRival(name: string, pieces: number, queries: number, saved: number): Promise<RivalTimes> {
  const asked = syntheticQueries(spoken, pieces, queries).filter((query) => !/[:"]| -/u.test(query));
  const before = heapNow();
  const begin = performance.now();
  const kept = await disk.kept.get(name);
  const rival = await rivals[name]?.(kept?.parts ?? null);
  if (!rival) throw new Error(`nothing is called ${name}`);
  const load = performance.now() - begin;
  await rival.ask(asked[0] ?? '');
  const cold = performance.now() - begin;
  const times: number[] = [];
  for (const query of asked) times.push(await timed(() => rival.ask(query)));
  const after = heapNow();
  const add: number[] = [];
  for (let number = 0; number < saved; number += 1) {
    const piece = pieceAt(pieces + number);
    add.push(await timed(() => rival.add(piece)));
  }
  return { load, cold, queries: times, add, heap: after === null || before === null ? null : after - before };
}

function pieceAt(number: number): RivalPiece {
  const { title, blocks } = syntheticPiece(spoken, number);
  return { id: number, title, text: articleText(blocks) };
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function heapNow(): number | null {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  return memory ? memory.usedJSHeapSize / 1e6 : null;
}
