/*
 * The records of a zip file, as PKWARE's APPNOTE 6.3.10 lays them out (4.3.7, 4.3.12 and 4.3.14 to 4.3.16), with ZIP64 where a number needs it. Every date is
 * the first that a zip can carry, so that equal files are equal bytes.
 */

/** A file in a zip; sizes and the offset of its local record in bytes. */
export interface ZipRecord {
  name: string;
  /** 0: as it is; 8: deflated. */
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  offset: number;
}

export const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
export const lengths = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 };

/** 1 January 1980 in the form of DOS. */
const firstDay = 0x21;
const most16 = 0xffff;
const most32 = 0xffffffff;

/** What stands before a file's bytes. */
export function localRecord({ name, method, crc, packedSize, size }: ZipRecord): Uint8Array<ArrayBuffer> {
  const { bytes, view } = blank(lengths.local + name.length);
  view.setUint32(0, signatures.local, true);
  view.setUint16(4, 20, true);
  view.setUint16(8, method, true);
  view.setUint16(12, firstDay, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, packedSize, true);
  view.setUint32(22, size, true);
  view.setUint16(26, name.length, true);
  bytes.set(ascii(name), lengths.local);
  return bytes;
}

/** A file's entry in the directory. */
export function centralRecord({ name, method, crc, packedSize, size, offset }: ZipRecord): Uint8Array<ArrayBuffer> {
  const isFar = offset >= most32;
  const { bytes, view } = blank(lengths.central + name.length + (isFar ? 12 : 0));
  view.setUint32(0, signatures.central, true);
  view.setUint16(4, isFar ? 45 : 20, true);
  view.setUint16(6, isFar ? 45 : 20, true);
  view.setUint16(10, method, true);
  view.setUint16(14, firstDay, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packedSize, true);
  view.setUint32(24, size, true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, isFar ? 12 : 0, true);
  view.setUint32(42, Math.min(offset, most32), true);
  bytes.set(ascii(name), lengths.central);
  if (isFar) {
    const extra = lengths.central + name.length;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 8, true);
    view.setBigUint64(extra + 4, BigInt(offset), true);
  }
  return bytes;
}

/** The end of the file: how many entries the directory has, where it begins and how long it is. */
export function endRecords(count: number, begin: number, length: number): Uint8Array<ArrayBuffer> {
  const isLarge = count >= most16 || begin >= most32 || length >= most32;
  const before = isLarge ? lengths.end64 + lengths.locator64 : 0;
  const { bytes, view } = blank(before + lengths.end);
  if (isLarge) {
    view.setUint32(0, signatures.end64, true);
    view.setBigUint64(4, 44n, true);
    view.setUint16(12, 45, true);
    view.setUint16(14, 45, true);
    view.setBigUint64(24, BigInt(count), true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(length), true);
    view.setBigUint64(48, BigInt(begin), true);
    view.setUint32(lengths.end64, signatures.locator64, true);
    view.setBigUint64(lengths.end64 + 8, BigInt(begin + length), true);
    view.setUint32(lengths.end64 + 16, 1, true);
  }
  view.setUint32(before, signatures.end, true);
  view.setUint16(before + 8, Math.min(count, most16), true);
  view.setUint16(before + 10, Math.min(count, most16), true);
  view.setUint32(before + 12, Math.min(length, most32), true);
  view.setUint32(before + 16, Math.min(begin, most32), true);
  return bytes;
}

function blank(length: number): { bytes: Uint8Array<ArrayBuffer>; view: DataView } {
  const bytes = new Uint8Array(length);
  return { bytes, view: new DataView(bytes.buffer) };
}

function ascii(name: string): Uint8Array {
  return Uint8Array.from(name, (letter) => letter.charCodeAt(0));
}
