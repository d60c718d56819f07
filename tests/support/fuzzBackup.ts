import { putTogether, takeApart, type Parts } from './backupParts';
import { chanceFrom, type Chance } from './markedText';

/** A backup in which something is not as it was written: torn, shuffled, lied about, or altered by somebody who makes the checksums anew. Equal seeds alike. */
export async function fuzzedBackup(whole: Uint8Array<ArrayBuffer>, seed: number): Promise<{ how: string; bytes: Uint8Array<ArrayBuffer> }> {
  const chance = chanceFrom(seed);
  const [how, alter] = ways[seed % ways.length]!;
  return { how, bytes: await alter(whole, chance) };
}

type Way = (whole: Uint8Array<ArrayBuffer>, chance: Chance) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

const below = (limit: number, chance: Chance): number => Math.floor(chance() * limit);

const ways: readonly (readonly [string, Way])[] = [
  ['bytes are others', (whole, chance) => withOtherBytes(whole, 0, whole.length, chance)],
  ['cut', (whole, chance) => whole.slice(0, below(whole.length, chance))],
  ['without its beginning', (whole, chance) => whole.slice(below(whole.length, chance))],
  ['with a hole', (whole, chance) => joined(whole.slice(0, below(whole.length, chance)), whole.slice(below(whole.length, chance)))],
  ['parts change places', (whole, chance) => {
    const [a, b] = [below(whole.length, chance), below(whole.length, chance)].sort((one, other) => one - other) as [number, number];
    return joined(whole.slice(0, a), whole.slice(b), whole.slice(a, b));
  }],
  ['the directory lies', (whole, chance) => withOtherBytes(whole, directoryOf(whole), whole.length, chance)],
  ['the end lies', (whole, chance) => withOtherBytes(whole, whole.length - 22, whole.length, chance)],
  ['altered and summed anew', alteredAnew],
  ['renamed and summed anew', renamedAnew],
  ['letters of its JSON are others, summed anew', lettersAnew],
]; // prettier-ignore

function joined(...parts: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function withOtherBytes(whole: Uint8Array<ArrayBuffer>, from: number, to: number, chance: Chance): Uint8Array<ArrayBuffer> {
  const bytes = whole.slice();
  for (let times = 1 + below(8, chance); times > 0; times -= 1) bytes[from + below(to - from, chance)] = below(256, chance);
  return bytes;
}

function directoryOf(whole: Uint8Array<ArrayBuffer>): number {
  return new DataView(whole.buffer).getUint32(whole.length - 6, true);
}

function oneOf<T>(items: readonly T[], chance: Chance): T {
  return items[below(items.length, chance)]!;
}

async function alteredAnew(whole: Uint8Array<ArrayBuffer>, chance: Chance): Promise<Uint8Array<ArrayBuffer>> {
  return anew(whole, (parts) => {
    const name = oneOf([...parts.keys()].filter((one) => one.endsWith('.json')), chance); // prettier-ignore
    const value = JSON.parse(new TextDecoder().decode(parts.get(name))) as unknown;
    for (let times = 1 + below(3, chance); times > 0; times -= 1) alterOne(value, chance);
    parts.set(name, new TextEncoder().encode(JSON.stringify(value)));
  });
}

const names = [
  '../../altrove.json',
  '/etc/passwd',
  'articles/00001-x.json',
  'C:\\x',
  'images/00001-1.jpg',
  'articles/',
  '',
  'x'.repeat(300),
];

async function renamedAnew(whole: Uint8Array<ArrayBuffer>, chance: Chance): Promise<Uint8Array<ArrayBuffer>> {
  return anew(whole, (parts) => {
    const name = oneOf([...parts.keys()], chance);
    const bytes = parts.get(name)!;
    if (chance() < 0.7) parts.delete(name);
    if (chance() < 0.7) parts.set(oneOf(names, chance), bytes);
  });
}

async function lettersAnew(whole: Uint8Array<ArrayBuffer>, chance: Chance): Promise<Uint8Array<ArrayBuffer>> {
  return anew(whole, (parts) => {
    const name = oneOf([...parts.keys()].filter((one) => one.startsWith('articles/')), chance); // prettier-ignore
    const bytes = parts.get(name)!;
    parts.set(name, withOtherBytes(bytes, 0, bytes.length, chance));
  });
}

async function anew(whole: Uint8Array<ArrayBuffer>, change: (parts: Parts) => void): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await takeApart(whole);
  const manifest = parts.get('manifest.json')!;
  change(parts);
  // Whoever sums anew needs a manifest to put the sum into.
  if (!isObject(parts.get('manifest.json'))) parts.set('manifest.json', manifest);
  return putTogether(parts, 'summed-anew');
}

function isObject(bytes: Uint8Array | undefined): boolean {
  try {
    return typeof (JSON.parse(new TextDecoder().decode(bytes)) as { counts: unknown }).counts === 'object';
  } catch {
    return false;
  }
}

const oddValues: readonly unknown[] = [null, true, -1, 1e308, 0.5, '', 'javascript:alert(1)', 'https://altrove.example/', [], {}, [[[]]], '\u0000', 2 ** 53]; // prettier-ignore

/** Takes out, doubles or replaces one thing somewhere in a JSON value. */
function alterOne(value: unknown, chance: Chance): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  const keys = Object.keys(fields);
  if (keys.length === 0) return;
  const key = oneOf(keys, chance);
  if (chance() < 0.7 && typeof fields[key] === 'object' && fields[key] !== null) {
    alterOne(fields[key], chance);
    return;
  }
  const way = chance();
  if (way < 0.3) Reflect.deleteProperty(fields, key);
  else if (way < 0.5) fields[oneOf(keys, chance)] = fields[key];
  else fields[key] = oneOf(oddValues, chance);
}
