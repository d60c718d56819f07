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
      let linked = 0;
      for (const { node, link } of pieces) if (link !== null) linked += node.data.trim().length;
      lines.push({ index: lines.length, text, block: lineBlock, pieces, linked: Math.min(linked, text.length), rank: lineRank });
    }
    pieces = [];
  };
  // As deep as the page, which is capped.
  const visit = (parent: Element, block: Element, link: Element | null, rank: number): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 3) {
        // Half of all texts are the blanks between two tags: no line begins with one.
        if (pieces.length === 0 && (node as Text).data.trim() === '') continue;
        if (pieces.length === 0) {
          lineBlock = block;
          lineRank = rank;
        }
        pieces.push({ node: node as Text, link });
      } else if (type === 1) {
        const element = node as Element;
        const name = element.localName;
        if (inlineTags.has(name)) visit(element, block, name === 'a' ? element : link, rank);
        else {
          flush();
          if (element.firstChild === null) continue;
          visit(element, element, link, rank === 0 && isHeading(element, name) ? rankOf(element) : rank);
          flush();
        }
      }
    }
  };
  visit(root, root, null, 0);
  flush();
  return lines;
}

/** Letters without a width of their own. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/gu;

function lineText(pieces: readonly Piece[]): string {
  let text = '';
  for (const { node } of pieces) text += node.data;
  return collapseBlanks(text.replace(unseen, '')).trim();
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function isHeading(element: Element, name: string): boolean {
  return headings.has(name) || element.getAttribute('role') === 'heading';
}

function rankOf(heading: Element): number {
  return Number(/^h([1-6])$/u.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2) || 2;
}
