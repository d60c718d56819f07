const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The longest part of an address that a file name takes over: with the number before it short enough for every disk. */
const longestSlug = 60;

/** The file of the piece that stands at a place (from 1) in a backup: `articles/00012-l-acqua-che-perdiamo.json`. The place alone makes it the only one. */
export function pieceFile(place: number, address: string): string {
  const slug = (new URL(address).pathname.split('/').findLast((part) => part !== '') ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestSlug)
    .replaceAll(/^-|-$/gu, '');
  return `articles/${numbered(place)}${slug === '' ? '' : `-${slug}`}.json`;
}

/** The file of a picture (from 1) of the piece at a place: `images/00012-1.jpg`. `type` is its media type. */
export function pictureFile(place: number, picture: number, type: string): string {
  return `images/${numbered(place)}-${picture}.${extensions[type] ?? 'bin'}`;
}

/** Whether a file of a backup is one of a piece, of a picture, or has a name that no backup has: an absolute path, one that climbs out, anything else. */
export function kindOfFile(name: string): 'piece' | 'picture' | null {
  if (/^articles\/\d{5,7}(-[a-z0-9-]{1,60})?\.json$/u.test(name)) return 'piece';
  return /^images\/\d{5,7}-\d{1,4}\.(jpg|png|gif|webp|avif|bin)$/u.test(name) ? 'picture' : null;
}

function numbered(place: number): string {
  return String(place).padStart(5, '0');
}
