/**
 * The vocabulary in which the pieces of the demo site are written, so that a piece reads as a text.
 *
 * Inside a string: `*emphasis*`, `**strong**`, `[text](https://…)`, `[^1]` for a reference to the note labelled 1,
 * and a backslash before a `*`, `[` or `\` that is meant literally. Brackets that open neither a link nor a note stay as they are.
 */
import type { Block, Run } from '@/utils/article/article';
import type { SiteImage } from './piece';

type Embed = Extract<Block, { kind: 'embed' }>;
type Mark = NonNullable<Run['marks']>[number];

const inlineMark =
  /\\(?<literal>[*[\\])|\[\^(?<note>[^\]\s]+)\]|\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<link>(?:https?:\/\/|mailto:)[^\s)]+)\)|(?<strong>\*\*)|(?<emphasis>\*)/g;

/** Where the site keeps a picture with this file name. */
export function imageAddress(file: string): string {
  return `https://www.glistatigenerali.com/wp-content/uploads/${file}`;
}

/** The runs of a marked string, neighbours of equal style joined. Throws on a mark that is never closed, since that is a slip of the pen. */
export function inline(text: string): Run[] {
  const runs: Run[] = [];
  appendRuns(runs, text, new Set(), undefined);
  return runs;
}

function appendRuns(runs: Run[], text: string, outerMarks: ReadonlySet<Mark>, link: string | undefined): void {
  const marks = new Set(outerMarks);
  let written = 0;
  for (const match of text.matchAll(inlineMark)) {
    append(runs, { text: text.slice(written, match.index), ...style(marks, link) });
    written = match.index + match[0].length;
    const found = match.groups ?? {};
    if (found['literal'] !== undefined) append(runs, { text: found['literal'], ...style(marks, link) });
    else if (found['note'] !== undefined) runs.push({ text: found['note'], note: noteId(found['note']) });
    else if (found['label'] !== undefined) appendRuns(runs, found['label'], marks, found['link']);
    else toggle(marks, found['strong'] === undefined ? 'emphasis' : 'strong');
  }
  append(runs, { text: text.slice(written), ...style(marks, link) });
  if (marks.size !== outerMarks.size || [...marks].some((mark) => !outerMarks.has(mark)))
    throw new Error(`a mark is left open in: ${text.slice(0, 60)}…`);
}

function append(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  if (last !== undefined && last.note === undefined && last.link === run.link && String(last.marks) === String(run.marks))
    last.text += run.text;
  else runs.push(run);
}

function style(marks: ReadonlySet<Mark>, link: string | undefined): Omit<Run, 'text'> {
  const inOrder = (['emphasis', 'strong'] as const).filter((mark) => marks.has(mark));
  return { ...(inOrder.length > 0 && { marks: inOrder }), ...(link !== undefined && { link }) };
}

function toggle(marks: Set<Mark>, mark: Mark): void {
  if (!marks.delete(mark)) marks.add(mark);
}

function noteId(label: string): string {
  return `nota-${label}`;
}

/** A paragraph. */
export function p(text: string): Block {
  return { kind: 'paragraph', runs: inline(text) };
}

/** A subheading. */
export function h2(text: string): Block {
  return { kind: 'heading', level: 2, runs: inline(text) };
}

/** A subheading below a subheading. */
export function h3(text: string): Block {
  return { kind: 'heading', level: 3, runs: inline(text) };
}

/** A block quotation of one paragraph or several; `source` is the line that says whose it is. */
export function quote(text: string | string[], { source = '' }: { source?: string } = {}): Block {
  return { kind: 'quote', blocks: [text].flat().map(p), source: inline(source) };
}

/** A bulleted list; an item is a line, or blocks when it holds more (a list inside a list). */
export function list(items: (string | Block[])[]): Block {
  return { kind: 'list', ordered: false, items: items.map(itemBlocks) };
}

/** A numbered list. */
export function numbered(items: (string | Block[])[]): Block {
  return { kind: 'list', ordered: true, items: items.map(itemBlocks) };
}

function itemBlocks(item: string | Block[]): Block[] {
  return typeof item === 'string' ? [p(item)] : item;
}

/** A picture in the body, with its caption. */
export function figure({ file, alternative, width, height, caption = '' }: SiteImage): Block {
  return { kind: 'figure', image: { address: imageAddress(file), alternative, width, height }, caption: inline(caption) };
}

/** A table; the first row is its header. */
export function table(caption: string, rows: string[][]): Block {
  return {
    kind: 'table',
    caption: inline(caption),
    rows: rows.map((row, index) => row.map((cell) => ({ header: index === 0, runs: inline(cell) }))),
  };
}

/** Lines of verse, one string a line. A poem of several stanzas is several of these. */
export function verse(lines: string[]): Block {
  return { kind: 'verse', lines: lines.map(inline) };
}

/** Something that lives elsewhere and is shown in a frame, known by its label. */
export function embed(address: string, label: string, media: NonNullable<Embed['media']>): Block {
  return { kind: 'embed', address, label, media };
}

/** A break between two parts. */
export function divider(): Block {
  return { kind: 'divider' };
}

/** A footnote. `[^1]` in the text refers to the note with id `nota-1` and label `1`. */
export function note(id: string, label: string, text: string): Block {
  return { kind: 'note', id, label, blocks: [p(text)] };
}
