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
  let block = root;
  let lineBlock = root;
  let lineRank = 0;
  let link: Element | null = null;
  let heading: Element | null = null;
  const flush = (): void => {
    const text = pieces
      .map(({ node }) => node.data)
      .join('')
      .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text !== '') {
      const linked = pieces.reduce((sum, piece) => sum + (piece.link === null ? 0 : piece.node.data.trim().length), 0);
      lines.push({ index: lines.length, text, block: lineBlock, pieces, linked: Math.min(linked, text.length), rank: lineRank });
    }
    pieces = [];
  };
  let node: Node | null = root.firstChild;
  while (node !== null && node !== root) {
    if (node.nodeType === 3) {
      if (pieces.length === 0) {
        lineBlock = block;
        lineRank = heading === null ? 0 : rankOf(heading);
      }
      pieces.push({ node: node as Text, link });
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'a') link = element;
      if (element.localName === 'br' || !isInline(element)) flush();
      if (!isInline(element)) block = element;
      if (heading === null && isHeading(element)) heading = element;
      if (element.firstChild !== null) {
        node = element.firstChild;
        continue;
      }
    }
    // Up and on: whatever is left behind is closed.
    while (node !== null && node !== root) {
      if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'a') link = null;
        if (!isInline(element)) {
          flush();
          block = blockAbove(element, root);
        }
        if (element === heading) heading = null;
      }
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode;
    }
  }
  flush();
  return lines;
}

function blockAbove(element: Element, root: Element): Element {
  let above = element.parentElement;
  while (above !== null && above !== root && isInline(above)) above = above.parentElement;
  return above ?? root;
}

function isHeading(element: Element): boolean {
  return /^h[1-6]$/u.test(element.localName) || (element.hasAttribute('role') && element.getAttribute('role') === 'heading');
}

function rankOf(heading: Element): number {
  return Number(/^h([1-6])$/u.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2) || 2;
}
