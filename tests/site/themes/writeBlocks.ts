import type { Block, Run } from '@/utils/article/article';
import { asIs, join, markup, type Markup } from '../markup';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** How a theme dresses each kind of block. `inside` writes runs, `blocks` writes what a block holds. */
export interface Dress {
  paragraph(inside: Markup): Markup;
  heading(inside: Markup, level: Of<'heading'>['level']): Markup;
  quote(blocks: Markup, source: Markup | null): Markup;
  list(items: Markup[], list: Of<'list'>): Markup;
  figure(figure: Of<'figure'>, caption: Markup | null): Markup;
  table(rows: Markup[], caption: Markup | null): Markup;
  verse(lines: Markup[]): Markup;
  embed(embed: Of<'embed'>): Markup;
  divider(): Markup;
  code(text: string): Markup;
  notes(notes: { note: Of<'note'>; blocks: Markup }[]): Markup;
  run(text: Markup, run: Run): Markup;
}

/** The markup WordPress's classic editor gives, from which the themes start. */
export const plainDress: Dress = {
  paragraph: (inside) => markup`<p>${inside}</p>\n`,
  heading: (inside, level) => asIs(`<h${level}>${inside.source}</h${level}>\n`),
  quote: (blocks, source) => markup`<blockquote>\n${blocks}${source && markup`<p><cite>${source}</cite></p>\n`}</blockquote>\n`,
  list: (items, { ordered, start }) => {
    const inside = join(items.map((item) => markup`<li>${item}</li>\n`));
    return ordered ? markup`<ol${start !== undefined && markup` start="${start}"`}>\n${inside}</ol>\n` : markup`<ul>\n${inside}</ul>\n`;
  },
  figure: ({ image }, caption) =>
    markup`<figure class="wp-caption aligncenter"><img src="${image.address}" alt="${image.alternative}"${size(image)} loading="lazy" decoding="async">${
      caption && markup`<figcaption class="wp-caption-text">${caption}</figcaption>`
    }</figure>\n`,
  table: (rows, caption) => markup`<table>${caption && markup`<caption>${caption}</caption>`}<tbody>\n${rows}</tbody></table>\n`,
  verse: (lines) => markup`<p class="versi">${join(lines, asIs('<br>\n'))}</p>\n`,
  // Nothing is asked of another host: the frame waits for a consent that is never given.
  embed: ({ address, label }) =>
    markup`<div class="embed-container"><iframe data-src="${address}" title="${label}" width="640" height="360" allowfullscreen></iframe></div>\n`,
  divider: () => markup`<hr>\n`,
  code: (text) => markup`<pre><code>${text}</code></pre>\n`,
  notes: (notes) =>
    markup`<ol class="note">\n${notes.map(
      ({ note, blocks }) => markup`<li id="${note.id}">${blocks}<a href="#rif-${note.id}" aria-label="Torna al testo">↩</a></li>\n`,
    )}</ol>\n`,
  run: (text, run) => {
    if (run.note !== undefined) return markup`<sup id="rif-${run.note}"><a href="#${run.note}">${text}</a></sup>`;
    const marked = (run.marks ?? []).reduceRight((inside, mark) => asIs(`<${tagOf[mark]}>${inside.source}</${tagOf[mark]}>`), text);
    return run.link === undefined ? marked : markup`<a href="${run.link}">${marked}</a>`;
  },
};

const tagOf = { emphasis: 'em', strong: 'strong', superscript: 'sup', subscript: 'sub', code: 'code', deleted: 'del' } as const;

/** Width and height as attributes, where they are known. */
export function size({ width, height }: { width?: number | undefined; height?: number | undefined }): Markup {
  return markup`${width !== undefined && markup` width="${width}"`}${height !== undefined && markup` height="${height}"`}`;
}

/** Blocks in a theme's dress; notes that follow one another become one list. */
export function writeBlocks(blocks: readonly Block[], dress: Dress): Markup {
  const written: Markup[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind !== 'note') written.push(writeBlock(block, dress));
    else {
      const notes = [];
      for (let note = blocks[index]; note?.kind === 'note'; note = blocks[++index])
        notes.push({ note, blocks: inItem(note.blocks, dress) });
      index--;
      written.push(dress.notes(notes));
    }
  }
  return join(written);
}

/** Runs in a theme's dress. */
export function writeRuns(runs: readonly Run[], dress: Dress): Markup {
  return join(runs.map((run) => dress.run(markup`${run.text}`, run)));
}

function writeBlock(block: Exclude<Block, { kind: 'note' }>, dress: Dress): Markup {
  switch (block.kind) {
    case 'paragraph':
      return dress.paragraph(writeRuns(block.runs, dress));
    case 'heading':
      return dress.heading(writeRuns(block.runs, dress), block.level);
    case 'quote':
      return dress.quote(writeBlocks(block.blocks, dress), runsOrNull(block.source, dress));
    case 'list':
      return dress.list(
        block.items.map((item) => inItem(item, dress)),
        block,
      );
    case 'figure':
      return dress.figure(block, runsOrNull(block.caption, dress));
    case 'table':
      return dress.table(
        block.rows.map((row) => markup`<tr>${row.map((cell) => writeCell(writeRuns(cell.runs, dress), cell))}</tr>\n`),
        runsOrNull(block.caption, dress),
      );
    case 'verse':
      return dress.verse(block.lines.map((line) => writeRuns(line, dress)));
    case 'embed':
      return dress.embed(block);
    case 'divider':
      return dress.divider();
    case 'code':
      return dress.code(block.text);
  }
}

function writeCell(inside: Markup, cell: { header: boolean; columns?: number | undefined; rows?: number | undefined }): Markup {
  const tag = cell.header ? 'th' : 'td';
  const columns = cell.columns === undefined ? '' : ` colspan="${cell.columns}"`;
  const rows = cell.rows === undefined ? '' : ` rowspan="${cell.rows}"`;
  return asIs(`<${tag}${columns}${rows}>${inside.source}</${tag}>`);
}

/** A list item that is one paragraph is written without it, as editors do. */
function inItem(blocks: readonly Block[], dress: Dress): Markup {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return writeBlocks(blocks, dress);
  return markup`${writeRuns(first.runs, dress)}${others.length > 0 && markup`\n${writeBlocks(others, dress)}`}`;
}

function runsOrNull(runs: readonly Run[], dress: Dress): Markup | null {
  return runs.length === 0 ? null : writeRuns(runs, dress);
}
