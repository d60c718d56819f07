import type { Block } from './article';
import type { Conversion } from './conversion';
import { findNotes } from './findNotes';
import { headingLevel } from './headingLevel';
import { isInline } from './readLines';
import { splitRuns } from './splitRuns';
import { toEmbed, toPost } from './toEmbed';
import { isFigureByShape, toFigures } from './toFigure';
import { toDefinitions, toList } from './toList';
import { toNote, noteIdOf } from './toNote';
import { toParagraphs } from './toParagraphs';
import { toQuote } from './toQuote';
import { toRuns } from './toRuns';
import { toTable } from './toTable';

/** What an element holds, as typed blocks; `address` is the page's own. The element is only read. Nothing of it is markup afterwards. */
export function toBlocks(root: Element, address: string): Block[] {
  const { notes, targets } = findNotes(root, address);
  const conversion: Conversion = { address, notes, targets, blocksIn: (element) => blocksIn(element, conversion) };
  return blocksIn(root, conversion);
}

function blocksIn(parent: Element, conversion: Conversion): Block[] {
  const blocks: Block[] = [];
  let row: Node[] = [];
  const own = targetId(parent, conversion);
  const flush = (): void => {
    if (row.length === 0) return;
    blocks.push(...rowBlocks(row, conversion, own));
    row = [];
  };
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    // Between two blocks stand blanks: no row begins with them.
    if (child.nodeType === 3 && (row.length > 0 || (child as Text).data.trim() !== '')) row.push(child);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (element.localName === 'br' || (isInline(element) && !holdsBlocks(element))) row.push(element);
    else {
      flush();
      blocks.push(...withId(element, blockOf(element, conversion), conversion));
    }
  }
  flush();
  return blocks;
}

/** An inline element that breaks its line: it holds a block, or something to look at. */
function holdsBlocks(element: Element): boolean {
  if (element.localName === 'img') return !/\b(?:wp-smiley|emoji)\b/u.test(element.getAttribute('class') ?? '');
  if (element.localName === 'picture') return true;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const name = child.localName;
    if ((name !== 'br' && !isInline(child)) || name === 'img' || name === 'picture' || holdsBlocks(child)) return true;
  }
  return false;
}

/** A row that is one footnote, or paragraphs, some of which may be footnotes parted by empty lines. */
function rowBlocks(row: readonly Node[], conversion: Conversion, id: string | undefined): Block[] {
  const groups: Node[][] = [[]];
  for (const node of row) {
    if (node.nodeType === 1 && noteIdOf(node as Element, conversion) !== null) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const noteId = first?.nodeType === 1 ? noteIdOf(first as Element, conversion) : null;
    const paragraphs = toParagraphs(toRuns(group, conversion), id);
    return noteId === null ? paragraphs : [toNote(noteId, paragraphs, conversion)].flatMap((note) => note ?? []);
  });
}

function blockOf(element: Element, conversion: Conversion): Block[] {
  const some = (block: Block | null): Block[] => (block === null ? [] : [block]);
  switch (element.localName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'summary':
      return headingBlocks(element, conversion);
    case 'blockquote': {
      const post = toPost(element, conversion.address);
      return some(post ?? toQuote(element, conversion));
    }
    case 'ul':
    case 'ol':
    case 'menu':
      return listBlocks(element, conversion);
    case 'dl':
      return some(toDefinitions(element, conversion));
    case 'table':
      return tableBlocks(element, conversion);
    case 'pre':
      return preBlocks(element, conversion);
    case 'hr':
      return [{ kind: 'divider' }];
    case 'iframe':
    case 'video':
    case 'audio':
    case 'embed':
      return some(toEmbed(element, conversion.address));
    case 'img':
    case 'picture':
      return toFigures(element, conversion);
    case 'figure':
      return figureBlocks(element, conversion);
    default:
      return isFigureByShape(element) ? toFigures(element, conversion) : blocksIn(element, conversion);
  }
}

/** A heading; pictures inside one stand by themselves, and one without text is none. */
function headingBlocks(element: Element, conversion: Conversion): Block[] {
  const figures = element.querySelector('img') === null ? [] : toFigures(element, conversion).map((figure) => ({ ...figure, caption: [] }));
  const runs = toRuns(element.childNodes, conversion).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
  return runs.length === 0 ? figures : [...figures, { kind: 'heading', level: headingLevel(element), runs }];
}

function listBlocks(element: Element, conversion: Conversion): Block[] {
  const items = [...element.children];
  if (items.some((item) => noteIdOf(item, conversion) !== null)) {
    return items.flatMap((item, index) => {
      const id = noteIdOf(item, conversion) ?? `nota-${index + 1}`;
      return toNote(id, conversion.blocksIn(item), conversion) ?? [];
    });
  }
  // A gallery is often a list of pictures.
  if (items.length > 0 && items.every((item) => item.querySelector('img') !== null && isFigureByShape(item))) {
    return items.flatMap((item) => toFigures(item, conversion));
  }
  const list = toList(element, conversion);
  return list === null ? [] : [list];
}

function tableBlocks(element: Element, conversion: Conversion): Block[] {
  const table = toTable(element, conversion);
  return table === null ? blocksIn(element, conversion) : [table];
}

/** Preformatted text is code only where it says so: editors set verse in it. */
function preBlocks(element: Element, conversion: Conversion): Block[] {
  const isCode =
    element.querySelector('code') !== null || /\b(?:code|language-|brush|prettyprint)/iu.test(element.getAttribute('class') ?? '');
  if (isCode)
    return element.textContent.trim() === ''
      ? []
      : [{ kind: 'code', text: element.textContent.replace(/\r\n?/gu, '\n').replace(/^\n+|\s+$/gu, '') }];
  const lines = element.ownerDocument.createElement('div');
  for (const [index, node] of [...element.childNodes].entries()) {
    if (node.nodeType !== 3) lines.append(node.cloneNode(true));
    else {
      for (const [line, text] of (node as Text).data
        .replace(/\r\n?/gu, '\n')
        .replace(index === 0 ? /^\n/u : /(?!)/u, '')
        .split('\n')
        .entries()) {
        if (line > 0) lines.append(element.ownerDocument.createElement('br'));
        lines.append(text);
      }
    }
  }
  return toParagraphs(toRuns(lines.childNodes, conversion)).map((block) => (block.kind === 'paragraph' ? asVerse(block) : block));
}

function asVerse(block: Extract<Block, { kind: 'paragraph' }>): Block {
  return block.runs.some((run) => run.text.includes('\n')) ? { kind: 'verse', lines: splitRuns(block.runs, /\n/u) } : block;
}

function figureBlocks(element: Element, conversion: Conversion): Block[] {
  if (element.querySelector('figure,blockquote,table,pre,iframe,video,audio,ul,ol') === null) return toFigures(element, conversion);
  const caption = [...element.children].find((child) => child.localName === 'figcaption');
  const quote = element.querySelector('blockquote') !== null;
  const inside = [...element.children]
    .filter((child) => child !== caption)
    .flatMap((child) => withId(child, blockOf(child, conversion), conversion));
  if (caption === undefined || quote) return inside;
  const runs = toRuns(caption.childNodes, conversion);
  const table = inside.find((block) => block.kind === 'table');
  if (table !== undefined && table.caption.length === 0)
    return inside.map((block) => (block === table ? { ...table, caption: runs } : block));
  const figure = inside.findLast((block) => block.kind === 'figure');
  if (figure !== undefined && figure.caption.length === 0)
    return inside.map((block) => (block === figure ? { ...figure, caption: runs } : block));
  return [...inside, ...toParagraphs(runs)];
}

/** Marks the first block of an element that an internal link leads to, or turns it into the footnote it is. */
function withId(element: Element, blocks: Block[], conversion: Conversion): Block[] {
  const noteId = noteIdOf(element, conversion);
  if (noteId !== null && element.localName !== 'ol' && element.localName !== 'ul') {
    const note = toNote(noteId, blocks, conversion);
    return note === null ? [] : [note];
  }
  const id = targetId(element, conversion);
  const [first, ...others] = blocks;
  return id === undefined || first === undefined || first.kind === 'note' ? blocks : [{ ...first, id }, ...others];
}

function targetId(element: Element, { targets }: Conversion): string | undefined {
  const id = targets.size === 0 ? null : element.getAttribute('id');
  return id !== null && targets.has(id) ? id : undefined;
}
