import { type ReadPart } from './zipReader';

/** Bytes that are read at a time: to ask the browser for each file of a backup would cost more than reading it. */
const ahead = 4_000_000;

/** Reads parts of a file that mostly follow each other, some of them beforehand. Rejects where the file cannot be read, because it was moved for instance. */
export function readAhead(file: Blob): ReadPart {
  let begin = 0;
  let held = new Uint8Array(0);
  return async (from, to) => {
    const end = Math.min(to, file.size);
    if (from >= end) return new Uint8Array(0);
    if (from < begin || end > begin + held.length) {
      held = new Uint8Array(await file.slice(from, Math.max(end, from + ahead)).arrayBuffer());
      begin = from;
    }
    return held.subarray(from - begin, end - begin);
  };
}
