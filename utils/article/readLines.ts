import { collapseBlanks } from './collapseBlanks';

/** A stretch of text in one inline parent, and the link it stands in. */
export interface Piece {
  node: Text;
  link: Element | null;
}

/** A line of the page: the text between two block boundaries or line breaks, in document order. */
export interface Line {
  index: number;
  /** Plain, one space between words. */
  text: string;
  /** The innermost block element it stands in. */
  block: Element;
  pieces: Piece[];
  /** Characters of it that are in links. */
  linked: number;
  /** The rank of the heading it stands in, 1 to 6; 0 where it stands in none. */
  rank: number;
}

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether an element is set inside a line, as HTML means it: what a style sheet makes of it is not looked at. */
export function isInline(element: Element): boolean {
  return inlineTags.has(element.localName);
}

/** The lines of text below an element, in document order, empty ones left out. */
export function readLines(root: Element): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let lineBlock = root;
  let lineRank = 0;
  const flush = (): void => {
    if (pieces.length === 0) return;
    const text = lineText(pieces);
    if (text !== '') {
      const linked = pieces.reduce((sum, piece) => sum + (piece.link === null ? 0 : piece.node.data.trim().length), 0);
      lines.push({ index: lines.length, text, block: lineBlock, pieces, linked: Math.min(linked, text.length), rank: lineRank });
    }
    pieces = [];
  };
  // As deep as the page, which is capped.
  const visit = (parent: Element, block: Element, link: Element | null, rank: number): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if (pieces.length === 0) [lineBlock, lineRank] = [block, rank];
        pieces.push({ node: node as Text, link });
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const name = element.localName;
        if (inlineTags.has(name)) visit(element, block, name === 'a' ? element : link, rank);
        else {
          flush();
          if (element.firstChild === null) continue;
          visit(element, element, link, rank === 0 && isHeading(element) ? rankOf(element) : rank);
          flush();
        }
      }
    }
  };
  visit(root, root, null, 0);
  flush();
  return lines;
}

function lineText(pieces: readonly Piece[]): string {
  const text = pieces.length === 1 ? (pieces[0]?.node.data ?? '') : pieces.map(({ node }) => node.data).join('');
  return collapseBlanks(text.replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')).trim();
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/u.test(element.localName) || (element.hasAttribute('role') && element.getAttribute('role') === 'heading');
}

function rankOf(heading: Element): number {
  return Number(/^h([1-6])$/u.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2) || 2;
}
