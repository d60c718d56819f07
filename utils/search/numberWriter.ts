/** Bytes that grow as numbers are written to them, seven bits of a number in each byte, small ones in one (LEB128). */
export interface NumberWriter {
  /** Writes a whole number from 0 to 2³¹ − 1. */
  write(number: number): void;
  writeByte(byte: number): void;
  /** Takes over the bytes of another as they are. */
  copy(bytes: Uint8Array): void;
  length(): number;
  /** What was written so far, in a buffer of its own. */
  bytes(): Uint8Array<ArrayBuffer>;
  /** Begins anew in the same room. */
  clear(): void;
}

/** A writer with room for so many bytes at first. */
export function numberWriter(room = 1024): NumberWriter {
  let held = new Uint8Array(room);
  let at = 0;
  const makeRoom = (more: number): void => {
    if (at + more <= held.length) return;
    const larger = new Uint8Array(Math.max(held.length * 2, at + more));
    larger.set(held.subarray(0, at));
    held = larger;
  };
  return {
    write: (number) => {
      makeRoom(5);
      let rest = number;
      while (rest > 127) {
        held[at] = (rest & 127) | 128;
        at += 1;
        rest >>>= 7;
      }
      held[at] = rest;
      at += 1;
    },
    writeByte: (byte) => {
      makeRoom(1);
      held[at] = byte;
      at += 1;
    },
    copy: (bytes) => {
      makeRoom(bytes.length);
      held.set(bytes, at);
      at += bytes.length;
    },
    length: () => at,
    bytes: () => held.slice(0, at),
    clear: () => {
      at = 0;
    },
  };
}

/** Reads numbers that a {@link NumberWriter} wrote, one after the other, from a place on. */
export class NumberReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next number; throws where the bytes end within it, which those that were written whole never do. */
  read(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at];
      if (byte === undefined || shift > 28) throw new RangeError('the bytes end within a number');
      this.at += 1;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  }

  readByte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new RangeError('the bytes have ended');
    this.at += 1;
    return byte;
  }
}
