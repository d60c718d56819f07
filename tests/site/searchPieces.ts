import type { Piece } from './piece';
import { newestFirst } from './catalogue';
import { plainDress, writeBlocks } from './themes/writeBlocks';

/**
 * The pieces that WordPress finds for a search, the newest first: every word must occur in title, excerpt or raw content (markup counts), as a substring and whatever its accents and capitals.
 * An apostrophe is a sign like others: the straight one does not find the curved. Quotation marks keep words together, `-word` must not occur. Nothing for a search without words.
 */
export function searchPieces(query: string, pieces: readonly Piece[]): Piece[] {
  const terms = [...query.matchAll(/(?<not>-)?(?:"(?<sentence>[^"]*)"|(?<word>[^\s"]+))/gu)].map(({ groups = {} }) => ({
    not: groups['not'] !== undefined,
    text: fold(groups['sentence'] ?? groups['word'] ?? ''),
  }));
  if (terms.every(({ text }) => text === '')) return [];
  return newestFirst(pieces).filter((piece) => {
    const text = fold([piece.title, piece.standfirst.join(' '), contentOf(piece)].join('\n'));
    return terms.every((term) => text.includes(term.text) !== term.not);
  });
}

/** The body of a piece as WordPress stores it. */
export function contentOf({ blocks }: Piece): string {
  return writeBlocks(blocks, plainDress).source;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
