import { gapOf, isSkipped, widerGap, type Gap } from './pageStructure';
import { rangeToOffsets, segmentsToRange, type TextSegment } from './textSegments';

export interface PassageText {
  /** Plain in the same way as articleText: NFC, one space, no soft hyphen, a blank line between blocks. */
  text: string;
  /** The range of these UTF-16 offsets, from letter to letter; null when there is no text in them. */
  toRange: (start: number, end: number) => Range | null;
  /** Offsets of what the range holds of the text, without blanks at the ends; null when it holds nothing. */
  fromRange: (range: Range) => { start: number; end: number } | null;
}

/**
 * Reads the text of a part of a page, or of the clean view, as readers see it: our own elements, scripts, form fields, references to footnotes and hidden
 * elements give nothing, nor do those `leftOut`. One walk over the tree; the ranges of offsets hold until the tree changes.
 */
export function readPassageText(root: Node, leftOut?: ReadonlySet<Element>): PassageText {
  const { text, segments } = readSegments(root, leftOut);
  return {
    text,
    toRange: (start, end) => segmentsToRange(segments, start, end),
    fromRange: (range) => {
      const offsets = rangeToOffsets(segments, range);
      return offsets && withoutBlanks(text, offsets.start, offsets.end);
    },
  };
}

function withoutBlanks(text: string, from: number, to: number): { start: number; end: number } | null {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function readSegments(root: Node, leftOut?: ReadonlySet<Element>): { text: string; segments: TextSegment[] } {
  const segments: TextSegment[] = [];
  const pieces: string[] = [];
  let length = 0;
  let gap: Gap = '';
  let lineBreaks = 0;
  let blank: { node: Text; from: number; to: number } | null = null;

  const add = (node: Text, from: number, to: number, text: string): void => {
    segments.push({ node, from, to, start: length, end: length + text.length });
    pieces.push(text);
    length += text.length;
  };
  const addWords = (node: Text, from: number, to: number, words: string): void => {
    const parting = gap === '' ? '\n'.repeat(lineBreaks) : gap;
    if (length > 0 && parting !== '') {
      pieces.push(parting);
      length += parting.length;
    } else if (length > 0 && blank) add(blank.node, blank.from, blank.to, ' ');
    gap = '';
    lineBreaks = 0;
    blank = null;
    add(node, from, to, words);
  };

  walk(root, leftOut, {
    part: (next) => (gap = widerGap(gap, next)),
    breakLine: () => lineBreaks++,
    read: (node, keepsLines) => {
      for (const { from, to, text } of stretchesOf(node.data)) {
        if (text !== ' ') addWords(node, from, to, text);
        else {
          if (keepsLines) lineBreaks += node.data.slice(from, to).split('\n').length - 1;
          blank ??= { node, from, to };
        }
      }
    },
  });
  return { text: pieces.join(''), segments };
}

interface Reader {
  part(gap: Gap): void;
  breakLine(): void;
  read(node: Text, keepsLines: boolean): void;
}

/** In document order and without recursion, because pages may be nested deeper than a stack is. */
function walk(root: Node, leftOut: ReadonlySet<Element> | undefined, reader: Reader): void {
  const live = root.isConnected && Boolean(root.ownerDocument?.defaultView) && 'checkVisibility' in root;
  const open: { next: Node | null; gap: Gap; inLines: boolean; keepsLines: boolean }[] = [
    { next: root.nodeType === 3 ? root : root.firstChild, gap: '', inLines: holdsLines(root), keepsLines: false },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.next;
    if (!node) {
      if (level.gap !== '\t') reader.part(level.gap);
      open.pop();
      continue;
    }
    level.next = node === root ? null : node.nextSibling;
    if (node.nodeType === 3) reader.read(node as Text, level.keepsLines);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.localName === 'br') reader.breakLine();
    else if (!leftOut?.has(element) && !isSkipped(element, live)) {
      const gap = gapOf(element, level.inLines);
      reader.part(gap);
      open.push({
        next: element.firstChild,
        gap,
        inLines: level.inLines || holdsLines(element),
        keepsLines: level.keepsLines || element.localName === 'pre',
      });
    }
  }
}

/** Whether what stands inside is parted by line feeds, as items and rows are. */
function holdsLines(node: Node): boolean {
  return /^(?:ul|ol|dl|table)$/iu.test(node.nodeName);
}

/** Words and blanks of a text node in turn; words parted by single spaces map one to one and are one stretch. What is not NFC comes letter by letter. */
function* stretchesOf(data: string): Generator<{ from: number; to: number; text: string }> {
  for (const match of data.matchAll(/(?:[^\s\u00AD]+(?: (?=[^\s\u00AD]))?)+|\s[\s\u00AD]*/gu)) {
    const [text] = match;
    const from = match.index;
    if (/^\s/u.test(text)) yield { from, to: from + text.length, text: ' ' };
    else if (text.normalize('NFC') === text) yield { from, to: from + text.length, text };
    else {
      for (const letter of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
        const start = from + letter.index;
        yield { from: start, to: start + letter[0].length, text: letter[0].normalize('NFC') };
      }
    }
  }
}
