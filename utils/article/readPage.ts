import { foldWording } from '@/utils/publisher/foldWording';
import { furnitureOf, type Furniture } from '@/utils/publisher/furniture';
import { findBounds, type Bounds } from './findBounds';
import { findTitle, type Title } from './findTitle';
import { readLines, type Line } from './readLines';
import type { Metadata } from './readMetadata';
import { isThread } from './isThread';
import { isSubheading } from './isSubheading';
import { lineFurniture } from './lineFurniture';
import { boxesInText } from './boxesInText';

/** A page as the steps of extraction see it: its lines, what each is there for, where its parts stand, and what its head says. */
export interface ReadPage {
  root: Element;
  address: string;
  metadata: Metadata;
  lines: readonly Line[];
  wordings: readonly (Furniture | null)[];
  /** Null where the page shows none. */
  title: Title | null;
  bounds: Bounds | null;
}

/** Wordings that end a piece, and in a box in its text do not; all others say the same everywhere. */
const closing: ReadonlySet<Furniture> = new Set([
  'same-section',
  'same-author',
  'explore',
  'comments',
  'tags',
  'author-box',
  'footer',
  'next',
]);

/** Wordings that a piece may use as its headings. */
const parting: ReadonlySet<Furniture> = new Set(['same-section', 'same-author', 'comments', 'read-also', 'share']);

/** Reads a copy of a page, with `metadata` of the page itself; `address` is the one the piece is kept under. */
export function readPage(root: Element, metadata: Metadata, address: string): ReadPage {
  const lines = readLines(root);
  const title = findTitle(lines, metadata);
  const said = lines.map((line) => (line.index <= (title?.last ?? -1) ? furnitureOf(line.text) : lineFurniture(line, address)));
  // A piece may have headings that say what its page says elsewhere: they part its text.
  for (const { index, rank } of lines)
    if (rank > 0 && parting.has(said[index] ?? 'waiting') && isSubheading(lines, said, index)) said[index] = null;
  // A box of other pieces in the text is one to read also, whatever it says.
  const boxed = new Set<Line>();
  if (title !== null) {
    const boxesAbove = (end: number): Set<Line> =>
      boxesInText({ lines: lines.slice(title.last + 1, end), wordings: said, title: lines[title.first]?.block ?? root, root, address });
    const thread = threadBelow(lines, said, title.last);
    for (const line of boxesAbove(thread ?? lines.length)) boxed.add(line);
  }
  const wordings = said.map((wording, index) =>
    boxed.has(lines[index] as Line) && (wording === null || closing.has(wording)) ? 'read-also' : wording,
  );
  const known = new Set(metadata.authors.map(foldWording));
  return {
    root,
    address,
    metadata,
    lines,
    wordings,
    title,
    bounds: title === null ? null : findBounds(lines, wordings, title, address, known),
  };
}

/** A body has at least this much text (characters): a count of comments before it is of the head. */
const leastBody = 200;
/** What readers have written outweighs a piece when it is so many times as long: then it hides how the piece's own text is set. */
const outweighing = 3;

/** The first line of what readers have written below a piece, where it is much more than the piece; null anywhere else. */
function threadBelow(lines: readonly Line[], said: readonly (Furniture | null)[], last: number): number | null {
  let [text, thread, begin] = [0, 0, -1];
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (begin < 0 && said[index] === 'comments' && text >= leastBody && isThread(lines, said, index)) begin = index;
    if (begin >= 0) thread += line.text.length;
    else if (said[index] === null) text += line.text.length - line.linked;
  }
  return thread > text * outweighing ? begin : null;
}
