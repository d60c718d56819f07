/** Where things of the demo site live and how they belong together: addresses, days, related pieces. */
import type { Piece, SiteComment } from './piece';

export const siteAddress = 'https://www.glistatigenerali.com';

const months = [
  'Gennaio',
  'Febbraio',
  'Marzo',
  'Aprile',
  'Maggio',
  'Giugno',
  'Luglio',
  'Agosto',
  'Settembre',
  'Ottobre',
  'Novembre',
  'Dicembre',
];

/** A name as it stands in an address: lower case, no accents, hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The path of a piece: its sections, then its slug. A piece of a top section has one segment less. */
export function piecePath(piece: Piece): string {
  const sections = piece.section === piece.parentSection ? [piece.section] : [piece.parentSection, piece.section];
  return `/${[...sections.map(slugOf), piece.slug].join('/')}/`;
}

/** The address of a piece, in the one form under which it is kept. */
export function pieceAddress(piece: Piece): string {
  return siteAddress + piecePath(piece);
}

/** The path of a section's page. */
export function sectionPath(section: string, parent: string = section): string {
  return `/category/${section === parent ? '' : `${slugOf(parent)}/`}${slugOf(section)}/`;
}

/** The path of an author's page. */
export function authorPath(author: string): string {
  return `/author/${slugOf(author)}/`;
}

/** The path of a tag's page. */
export function tagPath(tag: string): string {
  return `/tag/${slugOf(tag)}/`;
}

/** The path of a picture. */
export function uploadPath(file: string): string {
  return `/wp-content/uploads/${file}`;
}

/** The Roman day of a moment written with the offset of Rome: `YYYY-MM-DD`. */
export function romanDay(at: string): string {
  return at.slice(0, 10);
}

/** The same day as the site prints it: `29 Gennaio 2025`. */
export function printedDay(at: string): string {
  const [year = '', month = '', day = ''] = romanDay(at).split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
}

/** The moment in UTC as Yoast writes it; its day may be the day before in Rome. */
export function utcStamp(at: string): string {
  return new Date(at).toISOString().replace('.000Z', '+00:00');
}

/** Names as a byline has them: `A`, `A e B`, `A, B e C`. */
export function namesInARow(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1) ?? ''}`;
}

/** Up to four other pieces of the same top section, newest first. */
export function sameSection(piece: Piece, all: readonly Piece[]): Piece[] {
  return newestFirst(all.filter((other) => other.id !== piece.id && other.parentSection === piece.parentSection)).slice(0, 4);
}

/** Up to four other pieces by one of the authors, newest first. */
export function sameAuthor(piece: Piece, all: readonly Piece[]): Piece[] {
  return newestFirst(all.filter((other) => other.id !== piece.id && other.authors.some((author) => piece.authors.includes(author)))).slice(
    0,
    4,
  );
}

/** Pieces by date, the newest at the head. */
export function newestFirst(pieces: readonly Piece[]): Piece[] {
  return pieces.toSorted((one, other) => Date.parse(other.publishedAt) - Date.parse(one.publishedAt));
}

/** A thread with its answers, in the order in which the page shows them. */
export function everyComment(comments: readonly SiteComment[]): SiteComment[] {
  return comments.flatMap((comment) => [comment, ...everyComment(comment.replies ?? [])]);
}
