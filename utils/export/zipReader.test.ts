import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readZipDirectory, readZipFile } from './zipReader';
import { type ZipRecord } from './zipRecords';

const text = new TextEncoder().encode('acqua '.repeat(1000));
const whole = zipSync({ 'a.json': text, 'b.jpg': [text.subarray(0, 50), { level: 0 }] });
const reading = (bytes: Uint8Array<ArrayBuffer>) => (begin: number, end: number) => Promise.resolve(bytes.slice(begin, end));
const directoryOf = (bytes: Uint8Array<ArrayBuffer>) => readZipDirectory(reading(bytes), bytes.length);

async function recordOf(name: string, bytes = whole): Promise<ZipRecord> {
  const records = await directoryOf(bytes);
  if (typeof records === 'string') throw new Error(records);
  return records.find((record) => record.name === name)!;
}

it('reads what another program has written', async () => {
  expect(await readZipFile(reading(whole), await recordOf('a.json'))).toEqual(text);
  expect(await readZipFile(reading(whole), await recordOf('b.jpg'))).toEqual(text.subarray(0, 50));
});

it('knows a file without its end', async () => {
  for (const share of [0, 0.3, 0.9]) expect(await directoryOf(whole.slice(0, Math.floor(whole.length * share)))).toBe('torn');
  expect(await directoryOf(whole.slice(0, -1))).toBe('torn');
});

it('knows a directory that is not where the end says, or has not what it says', async () => {
  const cut = new Uint8Array(await new Blob([whole.slice(0, 40), whole.slice(60)]).arrayBuffer());
  expect(await directoryOf(cut)).toBe('torn');
  const more = whole.slice();
  more[more.length - 12] = 3;
  expect(await directoryOf(more)).toBe('altered');
});

it('refuses files that lie over one another, or twice under one name', async () => {
  const entry = whole.length - 22 - 2 * 46 - 'a.jsonb.jpg'.length;
  const view = new DataView(whole.slice().buffer);
  view.setUint32(entry + 46 + 6 + 42, 0, true);
  expect(await directoryOf(new Uint8Array(view.buffer))).toBe('altered');
  const twice = zipSync({ 'a.json': text, 'b.json': text });
  twice[twice.lastIndexOf(98)] = 97;
  expect(await directoryOf(twice)).toBe('altered');
});

it('gives nothing of a file that is not what the directory says', async () => {
  const record = await recordOf('a.json');
  for (const change of [{ size: 10 }, { size: 7000 }, { crc: 1 }, { packedSize: 3 }, { method: 0 }, { name: 'x.json' }, { offset: 1 }, { offset: 1e9 }])
    expect(await readZipFile(reading(whole), { ...record, ...change })).toBeNull(); // prettier-ignore
});
