import type { Line, Piece } from './readLines';
import { collapseBlanks } from './collapseBlanks';

/**
 * The parts of a line that elements set apart: `<b>Titolo</b> <span>di Ada Neri</span>` are two. Bare text and links beside it stay
 * together (`di <a>Ada</a> e <a>Ugo</a>`), and so does what stands in one link unless spans part it. Each is a line of its own.
 */
export function readSegments(line: Line): Line[] {
  const groups: { owner: Element | null; pieces: Piece[] }[] = [];
  for (const piece of line.pieces) {
    if (piece.node.data.trim() === '') continue;
    const owner = ownerOf(piece, line.block);
    const last = groups.at(-1);
    if (last?.owner === owner) last.pieces.push(piece);
    else groups.push({ owner, pieces: [piece] });
  }
  return groups.map(({ pieces }) => {
    const text = collapseBlanks(pieces.map(({ node }) => node.data).join(' '))
      .replace(/\s+(?=[,;.:])/gu, '')
      .trim();
    const linked = pieces.reduce((sum, piece) => sum + (piece.link === null ? 0 : piece.node.data.trim().length), 0);
    return { index: line.index, text, block: line.block, pieces, linked, rank: line.rank };
  });
}

/** The outermost element between a text and its block that is no link; null for bare text. Emphasis inside a link is the link's. */
function ownerOf({ node, link }: Piece, block: Element): Element | null {
  let owner: Element | null = null;
  for (let element = node.parentElement; element !== null && element !== block; element = element.parentElement) {
    const emphasis = link?.contains(element) === true && /^(?:em|i|cite|q)$/u.test(element.localName);
    if (element.localName !== 'a' && !emphasis) owner = element;
  }
  return owner;
}
