import type { Block, Run } from './article';
import { plainText } from './plainText';

/**
 * Where a leaf of the body stands in {@link articleText}: UTF-16 offsets, the kind of the block that gives the text, whether it stands in
 * a quotation, and its way down: the index of the block, then of list item and block, table row and cell, or block of a quote or note.
 * A caption and the source of a quote have the path of their block.
 */
export interface ArticleSpan {
  start: number;
  end: number;
  kind: Block['kind'];
  quoted: boolean;
  path: number[];
}

interface Leaf {
  text: string;
  kind: Block['kind'];
  quoted: boolean;
  path: number[];
  /** What stands between it and the text before it. */
  gap: string;
}

/**
 * The one text of an article: blocks joined by a blank line; inside a block a line feed for a line break, a verse line, a list item or a
 * table row, a tab between cells. A figure gives its caption, a table its caption and rows, a quote its blocks and then its source, a
 * note its blocks; embeds, dividers, alternative texts, note labels and note references give nothing. Plain as {@link plainText} says.
 * Every offset in a reader's library means this text: a change here is a migration.
 */
export function articleText(blocks: readonly Block[]): string {
  return leavesOf(blocks)
    .map(({ gap, text }, index) => (index === 0 ? text : gap + text))
    .join('');
}

/** One span for each leaf that gives text, in the order of {@link articleText}; `articleText(blocks).slice(start, end)` is its text. */
export function articleSpans(blocks: readonly Block[]): ArticleSpan[] {
  let end = 0;
  return leavesOf(blocks).map(({ text, kind, quoted, path, gap }, index) => {
    const start = index === 0 ? 0 : end + gap.length;
    end = start + text.length;
    return { start, end, kind, quoted, path };
  });
}

function leavesOf(blocks: readonly Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  readBlocks(blocks, { path: [], gap: '\n\n', firstGap: '\n\n', quoted: false }, leaves);
  return leaves;
}

/** `gap` parts what stands here from its neighbours, `firstGap` the first text of it from what went before. */
interface Place {
  path: number[];
  gap: string;
  firstGap: string;
  quoted: boolean;
}

function readBlocks(blocks: readonly Block[], place: Place, leaves: Leaf[]): void {
  const before = leaves.length;
  for (const [index, block] of blocks.entries()) {
    readBlock(block, { ...place, path: [...place.path, index], firstGap: leaves.length === before ? place.firstGap : place.gap }, leaves);
  }
}

function readBlock(block: Block, place: Place, leaves: Leaf[]): void {
  const before = leaves.length;
  const add = (text: string, gap: string, path = place.path): void => {
    if (text !== '') {
      leaves.push({
        text,
        kind: block.kind,
        quoted: place.quoted || block.kind === 'quote',
        path,
        gap: leaves.length === before ? place.firstGap : gap,
      });
    }
  };
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      add(runsText(block.runs), place.gap);
      return;
    }
    case 'figure': {
      add(runsText(block.caption), place.gap);
      return;
    }
    case 'verse': {
      add(plainText(block.lines.map(runsText).join('\n')), place.gap);
      return;
    }
    case 'code': {
      add(plainText(block.text), place.gap);
      return;
    }
    case 'quote':
      readBlocks(block.blocks, { ...place, quoted: true }, leaves);
      {
        add(runsText(block.source), place.gap);
        return;
      }
    case 'note': {
      readBlocks(block.blocks, place, leaves);
      return;
    }
    case 'list':
      for (const [index, item] of block.items.entries()) {
        const firstGap = leaves.length === before ? place.firstGap : '\n';
        readBlocks(item, { ...place, path: [...place.path, index], gap: '\n', firstGap }, leaves);
      }
      return;
    case 'table':
      add(runsText(block.caption), '\n');
      for (const [row, cells] of block.rows.entries()) {
        const rowStart = leaves.length;
        for (const [cell, { runs }] of cells.entries())
          add(runsText(runs), leaves.length === rowStart ? '\n' : '\t', [...place.path, row, cell]);
      }
      return;
    case 'embed':
    case 'divider':
      return;
  }
}

function runsText(runs: readonly Run[]): string {
  return plainText(runs.map((run) => (run.note === undefined ? run.text : '')).join(''));
}
