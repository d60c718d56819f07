/** A whole number from 0 to 2³²−1 that stands for a text (FNV-1a of its UTF-8 bytes); equal texts give equal numbers. */
export function fingerprint(text: string): number {
  return new TextEncoder().encode(text).reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619) >>> 0, 2_166_136_261);
}
