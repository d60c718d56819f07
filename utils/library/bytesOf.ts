/** Bytes of a value written as JSON: what storage use counts for all that is no picture. */
export function bytesOf(value: object): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
