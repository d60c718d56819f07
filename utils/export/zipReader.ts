import { inflateSync } from 'fflate';
import { giveWay } from './giveWay';
import { lengths, signatures, type ZipRecord } from './zipRecords';
import { crcOf } from './zipWriter';

/** A part of a file, by offsets in bytes; shorter where the file ends before. */
export type ReadPart = (begin: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;

/** Entries and bytes of the directory that are read at most: ten times what a library of ten thousand pieces with pictures has. */
const most = { entries: 1_000_000, directory: 200_000_000 };

/** Entries after which the directory lets other tasks come first. */
const slice = 2000;

/**
 * Reads the directory at the end of a zip file. `torn`: the file ends before its directory does, or has none; `altered`: the directory contradicts itself or
 * the file. Files must lie one after the other, each once and none over another, so that a small file cannot pretend to hold a large one many times.
 */
export async function readZipDirectory(read: ReadPart, size: number): Promise<ZipRecord[] | 'torn' | 'altered'> {
  const end = await readEnd(read, size);
  if (end === null) return 'torn';
  const { count, begin, length, limit } = end;
  if (begin + length > limit) return 'torn';
  if (count > most.entries || length > most.directory) return 'altered';
  const bytes = await read(begin, begin + length);
  const view = viewOf(bytes);
  const records: ZipRecord[] = [];
  let at = 0;
  while (records.length < count) {
    const record = centralEntry(bytes, view, at);
    if (record === null) return 'altered';
    records.push(record.record);
    at += record.length;
    if (records.length % slice === 0) await giveWay();
  }
  return at === length && liesInOrder(records, begin) ? records : 'altered';
}

/** The bytes of a file in a zip, unpacked; null where they are not what the directory says. Never more than its size there, whatever they unpack to. */
export async function readZipFile(read: ReadPart, record: ZipRecord): Promise<Uint8Array<ArrayBuffer> | null> {
  const { offset, packedSize, size, method, crc, name } = record;
  // The local record may carry more than ours does, when another program has packed the file anew.
  const local = await read(offset, offset + lengths.local);
  if (local.length < lengths.local) return null;
  const view = viewOf(local);
  if (view.getUint32(0, true) !== signatures.local || view.getUint16(8, true) !== method) return null;
  const nameBegin = offset + lengths.local;
  const begin = nameBegin + view.getUint16(26, true) + view.getUint16(28, true);
  if (latin1(await read(nameBegin, nameBegin + view.getUint16(26, true))) !== name) return null;
  const packed = await read(begin, begin + packedSize);
  if (packed.length !== packedSize) return null;
  const bytes = method === 0 ? packed : unpack(packed, size);
  return bytes?.length === size && crcOf(bytes) === crc ? bytes : null;
}

/** Where the directory is; `limit` is where the records of the end begin. */
async function readEnd(read: ReadPart, size: number): Promise<{ count: number; begin: number; length: number; limit: number } | null> {
  // A comment of at most 65,535 bytes may follow.
  const tailBegin = Math.max(0, size - lengths.end - 0xffff);
  const tail = await read(tailBegin, size);
  const view = viewOf(tail);
  let at = tail.length - lengths.end;
  while (at >= 0 && !(view.getUint32(at, true) === signatures.end && at + lengths.end + view.getUint16(at + 20, true) === tail.length))
    at -= 1;
  if (at < 0) return null;
  const limit = tailBegin + at;
  const locator = at - lengths.locator64;
  if (locator >= 0 && view.getUint32(locator, true) === signatures.locator64) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    const large = await read(end64, end64 + lengths.end64);
    if (large.length < lengths.end64) return null;
    const record = viewOf(large);
    if (record.getUint32(0, true) !== signatures.end64) return null;
    const [count, length, begin] = [32, 40, 48].map((place) => Number(record.getBigUint64(place, true))) as [number, number, number];
    return { count, length, begin, limit: end64 };
  }
  return { count: view.getUint16(at + 10, true), length: view.getUint32(at + 12, true), begin: view.getUint32(at + 16, true), limit };
}

function centralEntry(bytes: Uint8Array, view: DataView, at: number): { record: ZipRecord; length: number } | null {
  if (at + lengths.central > bytes.length || view.getUint32(at, true) !== signatures.central) return null;
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
    number,
    number,
    number,
  ];
  const nameEnd = at + lengths.central + nameLength;
  const length = lengths.central + nameLength + extraLength + commentLength;
  if (at + length > bytes.length) return null;
  const method = view.getUint16(at + 10, true);
  // Bit 0: encrypted.
  if ((method !== 0 && method !== 8) || (view.getUint16(at + 8, true) & 1) !== 0) return null;
  const offset = farOffset(view, view.getUint32(at + 42, true), nameEnd, extraLength);
  if (offset === null) return null;
  const [crc, packedSize, size] = [16, 20, 24].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  if (method === 0 && packedSize !== size) return null;
  return { record: { name: latin1(bytes.subarray(at + lengths.central, nameEnd)), method, crc, packedSize, size, offset }, length };
}

/** The offset of a file beyond 4 GB stands in an extra field, alone there since no size of ours needs it. */
function farOffset(view: DataView, offset: number, extraBegin: number, extraLength: number): number | null {
  if (offset !== 0xffffffff) return offset;
  for (let at = extraBegin; at + 4 <= extraBegin + extraLength; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1 && at + 12 <= extraBegin + extraLength) return Number(view.getBigUint64(at + 4, true));
  return null;
}

/** Whether every file has a place of its own before the directory, and a name of its own. */
function liesInOrder(records: readonly ZipRecord[], limit: number): boolean {
  const byOffset = records.toSorted((one, other) => one.offset - other.offset);
  const ends = byOffset.map(({ offset, packedSize, name }) => offset + lengths.local + name.length + packedSize);
  return (
    ends.every((end, index) => end <= (byOffset[index + 1]?.offset ?? limit)) &&
    new Set(records.map(({ name }) => name)).size === records.length
  );
}

function unpack(packed: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  try {
    // Into room for one byte more than promised: what does not fit is dropped, and told by that byte.
    const out = new Uint8Array(size + 1);
    return out.subarray(0, inflateSync(packed, { out }).length);
  } catch {
    return null;
  }
}

function viewOf(bytes: Uint8Array<ArrayBuffer>): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
