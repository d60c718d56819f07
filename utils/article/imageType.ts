/** Beginnings of the picture formats that browsers show, as Latin-1; `at` is the offset in bytes. SVG is left out: it is a document, not a picture. */
const signatures: { type: string; at: number; bytes: string }[] = [
  { type: 'image/jpeg', at: 0, bytes: '\xFF\xD8\xFF' },
  { type: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1A\n' },
  { type: 'image/gif', at: 0, bytes: 'GIF8' },
  { type: 'image/webp', at: 8, bytes: 'WEBP' },
  { type: 'image/avif', at: 4, bytes: 'ftypavi' },
];

/** The media type of a picture by its first bytes, whatever its server says; null for anything else. */
export function imageType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find((signature) => head.startsWith(signature.bytes, signature.at))?.type ?? null;
}
