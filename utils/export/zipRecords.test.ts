import { expect, it } from 'vitest';
import { centralRecord, endRecords, localRecord } from './zipRecords';
import { readZipDirectory } from './zipReader';

const record = { name: 'a.json', method: 8, crc: 1, packedSize: 2, size: 3, offset: 0 };
const far = 5_000_000_000;

/** A file of which only some parts are there, and which is as long as it says. */
const sparse = (parts: readonly [begin: number, bytes: Uint8Array][], size: number) => (begin: number, end: number) => {
  const given = new Uint8Array(Math.max(0, Math.min(end, size) - begin));
  for (const [at, bytes] of parts) for (const [index, byte] of bytes.entries()) if (at + index >= begin && at + index < end) given[at + index - begin] = byte; // prettier-ignore
  return Promise.resolve(given);
};

it('are as long as the names they carry', () => {
  expect(localRecord(record)).toHaveLength(36);
  expect(centralRecord(record)).toHaveLength(52);
  expect(endRecords(1, 100, 52)).toHaveLength(22);
});

it('carry what lies beyond 4 GB', async () => {
  const entry = centralRecord({ ...record, offset: far });
  const end = endRecords(1, far + 100, entry.length);
  const begin = far + 100;
  const read = sparse([[begin, entry], [begin + entry.length, end]], begin + entry.length + end.length); // prettier-ignore
  expect(await readZipDirectory(read, begin + entry.length + end.length)).toEqual([{ ...record, offset: far }]);
});

it('count more than 65,535 files', async () => {
  const entries = Array.from({ length: 70_000 }, (_, offset) => centralRecord({ ...record, name: String(offset), offset: offset * 100 }));
  const directory = new Uint8Array(await new Blob(entries).arrayBuffer());
  const whole = new Blob([new Uint8Array(7_000_000), directory, endRecords(entries.length, 7_000_000, directory.length)]);
  const records = await readZipDirectory(async (begin, end) => new Uint8Array(await whole.slice(begin, end).arrayBuffer()), whole.size);
  expect(records).toHaveLength(70_000);
});
