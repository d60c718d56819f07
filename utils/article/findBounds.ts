import type { Furniture } from '@/utils/publisher/furniture';
import { asks } from './asks';
import { isDiaryDay } from './isDiaryDay';
import { isSubheading } from './isSubheading';
import { isThread } from './isThread';
import { linkTarget, linkTo, openedByline, readHeaderLine, type HeaderLine } from './readHeaderLine';
import type { Line } from './readLines';
import type { Title } from './findTitle';

/** Where the parts of a piece stand among the lines of its page. */
export interface Bounds {
  /** The last line of the head: of title, byline, day and what goes with them. The body begins after it. */
  head: number;
  /** The first line after the body. */
  end: number;
  /** What ended it; null where the page just stops, or only its foot ended it. */
  endedBy: Furniture | null;
  /** Lines of the head that sign or date the piece. */
  signed: { index: number; line: HeaderLine }[];
}

/** How many lines, and how many long ones (in characters), a head may have after the title: a standfirst of three lines, a picture's caption, a row to share. */
const headLines = 16;
const longLine = 280;
const mostLongLines = 1;
/** A head has no more paragraphs than this between its lines: a standfirst written as one. */
const mostParagraphs = 1;
/** A line as long as this (characters) is no standfirst. */
const surelyBody = 600;

/** A paragraph is as long as this (characters), a label or a button is not. */
const leastProse = 80;

/** Characters of text that make a body: less before a heading such as “Commenti” is a head that counts its comments. */
const leastBody = 200;

/** Wordings that never stand inside a piece, and those that end one only after its body. */
const surely: ReadonlySet<Furniture> = new Set(['same-section', 'same-author', 'explore', 'comment-form']);
const perhaps: ReadonlySet<Furniture> = new Set(['comments', 'tags', 'share', 'author-box', 'footer']);
/** What may stand between the last paragraph and the first sure ending. */
const trailing: ReadonlySet<Furniture> = new Set([
  'comments',
  'tags',
  'share',
  'read-also',
  'newsletter',
  'advert',
  'support',
  'author-box',
  'login',
  'footer',
]);

/** What a line before them may belong to, where it asks for the same. */
const calling: ReadonlySet<Furniture> = new Set(['newsletter', 'support']);

/** Finds head and end of the piece by the visible wording around it. `wordings` has the furniture of each line. */
export function findBounds(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  address: string,
  known: ReadonlySet<string>,
): Bounds {
  const signed = findSigned(lines, wordings, title, address, known);
  const head = Math.max(title.last, ...signed.map(({ index }) => index));
  const sure = findEnd(lines, wordings, head, title, address);
  const { end, endedBy } = sure;
  let last = closingRow(lines, wordings, head, end);
  const isTrailing = (line: Line | undefined): boolean =>
    line !== undefined &&
    (trailing.has(wordings[line.index] ?? 'waiting') ||
      (endedBy === 'next' && isLabel(line)) ||
      (calling.has(wordings[line.index + 1] ?? 'waiting') && asks(line)));
  while (last - 1 > head && isTrailing(lines[last - 1])) last--;
  return {
    head: Math.min(afterHeadFurniture(lines, wordings, head), Math.max(head, last - 1)),
    end: last,
    endedBy: last < end ? (wordings[last] ?? endedBy) : endedBy,
    signed,
  };
}

function findSigned(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  title: Title,
  address: string,
  known: ReadonlySet<string>,
): Bounds['signed'] {
  const signed: Bounds['signed'] = [];
  let [long, paragraphs] = [0, 0];
  for (let index = title.last + 1; index <= title.last + headLines; index++) {
    const line = lines[index];
    if (
      line === undefined ||
      wordings[index] === 'read-also' ||
      surely.has(wordings[index] ?? 'waiting') ||
      (line.rank > 0 && isThread(lines, wordings, index))
    )
      break;
    const opened = openedByline(line, lines[index + 1]);
    const read =
      wordings[index] === 'footer' || isDiaryDay(lines, line)
        ? null
        : (readHeaderLine(line, address, known) ?? (opened === null ? null : readHeaderLine(opened, address, known)));
    if (opened !== null && read !== null) signed.push({ index, line: { authors: [], day: null, changed: false } });
    if (read !== null) {
      // A second signature is another piece's: a head is dated once, and its authors stand together.
      const dated = signed.some((one) => one.line.day !== null && !one.line.changed);
      const named = signed.some((one) => one.line.authors.length > 0);
      const last = signed.at(-1)?.index ?? index;
      const again =
        read.day === null && read.authors.length > 0 && read.authors.every((name) => signed.some((one) => one.line.authors.includes(name)));
      // The name once more, further down and without a day, stands over a box on the author.
      if (again && index > last + 2) break;
      // With name and day said, what stands under paragraphs is of the text or of its foot.
      if (dated && named && paragraphs > mostParagraphs) break;
      if (dated && ((read.day !== null && !read.changed) || (named && read.authors.length > 0))) break;
      signed.push({ index, line: read });
    } else {
      if (line.text.length >= longLine && (++long > mostLongLines || line.text.length >= surelyBody)) break;
      if (leadsToAnotherPiece(line, address)) break;
      if (isProse(line)) paragraphs++;
    }
  }
  return signed;
}

/** A card's title: a list of pieces has bylines too, and they sign no head. */
function leadsToAnotherPiece(line: Line, address: string): boolean {
  const link = line.pieces.find((piece) => piece.link !== null)?.link;
  if (!link || line.linked < line.text.length * 0.9 || linkTo(link, address) !== 'piece') return false;
  return linkTarget(link, address)?.address !== address;
}

/** Under the title of a card stands an excerpt, below its day at most. */
function isExcerpt(lines: readonly Line[], index: number, address: string): boolean {
  return [lines[index - 1], lines[index - 2]].some((line) => line !== undefined && leadsToAnotherPiece(line, address));
}

/** How many short lines (characters) may stand between day and row to share: a standfirst. */
const standfirst = { lines: 4, length: 320 };

/** Rows to share, reading time and a count of comments after day and byline belong to the head, and so does a standfirst before them. */
function afterHeadFurniture(lines: readonly Line[], wordings: readonly (Furniture | null)[], head: number): number {
  let last = head;
  for (let index = head + 1; index <= last + 1 + standfirst.lines; index++) {
    const wording = wordings[index] ?? null;
    if (wording !== null && headFurniture.has(wording)) {
      if (isSubheading(lines, wordings, index) || passesText(lines, last + 1, index)) break;
      last = index;
    } else if (wording !== null || (lines[index]?.text.length ?? standfirst.length) >= standfirst.length) break;
  }
  return last;
}

/** A paragraph, and not a line of a standfirst, which ends without a full stop. */
function isProse({ text }: Line): boolean {
  return text.length >= leastProse && /[.!?…:;»”"]$/u.test(text);
}

/** Whether lines before a row of the head are set among the paragraphs that follow it: then the row stands in the text. */
function passesText(lines: readonly Line[], from: number, row: number): boolean {
  const next = lines.slice(row + 1, row + 1 + headLines).find((line) => line.text.length >= leastProse);
  const paragraphs = lines.slice(from, row).filter(isProse);
  // A short text that nothing follows has its row below it.
  if (next === undefined) return paragraphs.length > mostParagraphs;
  return paragraphs.some((line) => line.block.parentElement === next.block.parentElement);
}

const headFurniture: ReadonlySet<Furniture> = new Set(['share', 'comments', 'reading-time', 'login']);

function findEnd(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  head: number,
  title: Title,
  address: string,
): { end: number; endedBy: Furniture | null } {
  let body = 0;
  let first: number | null = null;
  const passed = new Set<Furniture>();
  for (let index = head + 1; index < lines.length; index++) {
    const wording = wordings[index] ?? null;
    const line = lines[index];
    if (line === undefined) break;
    if (index > title.last && line.rank > 0 && line.rank === lines[title.first]?.rank && opensAnotherPiece(lines, wordings, index, address))
      return { end: index, endedBy: 'next' };
    // What “Esplora …” closes were cards, and no text.
    if (wording === 'explore' && first !== null) body = 0;
    else if (wording !== null && surely.has(wording)) {
      if (body >= leastBody) return { end: index, endedBy: wording };
      first ??= index;
      passed.add(wording);
      // Two of them with next to nothing between: the body has not come, and what follows is readers' or other pieces' text.
      if (passed.size > 1) break;
    } else if (wording === 'tags' && first !== null && body < leastBody) break;
    else if (wording === 'comments' && (first !== null || (body < leastBody && isThread(lines, wordings, index)))) {
      first ??= index;
      break;
    } else if (wording === 'comments' && body >= leastBody && !isSubheading(lines, wordings, index))
      return { end: index, endedBy: wording };
    else if (wording === null && body >= leastBody && first === null && opensAnotherPiece(lines, wordings, index, address))
      return { end: index, endedBy: 'next' };
    else if (wording === null && (first === null || (line.text.length >= leastProse && !isExcerpt(lines, index, address))))
      body += line.text.length - line.linked;
  }
  if (first !== null) return { end: first, endedBy: wordings[first] ?? null };
  const late = lines.findIndex((_, index) => index > head && perhaps.has(wordings[index] ?? 'waiting') && nothingLongAfter(lines, index));
  return late < 0 ? { end: lines.length, endedBy: null } : { end: late, endedBy: wordings[late] ?? null };
}

/** After a row of tags, or the heading of a box on the author, at most this share of the body follows: the box itself. */
const mostAfterRow = 0.2;

/** The row of tags, or the box on the author, with which a body closes before `end`; `end` where there is none. */
function closingRow(lines: readonly Line[], wordings: readonly (Furniture | null)[], head: number, end: number): number {
  const lengthOf = (from: number, to: number): number => lines.slice(from, to).reduce((sum, line) => sum + line.text.length, 0);
  for (let index = head + 1; index < end; index++) {
    if (wordings[index] !== 'tags' && wordings[index] !== 'author-box') continue;
    if (lengthOf(index + 1, end) <= lengthOf(head + 1, index) * mostAfterRow) return index;
  }
  return end;
}

/** A short line that ends no sentence: the section above the next piece's title. */
function isLabel(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 40 && line.rank === 0 && !/[.!?…»”"]$/u.test(line.text);
}

/** A heading or a whole link, then a byline and a day: the head of another piece, appended as the reader scrolls, or its card. */
function opensAnotherPiece(lines: readonly Line[], wordings: readonly (Furniture | null)[], index: number, address: string): boolean {
  const line = lines[index];
  if (line === undefined || (line.rank === 0 && line.linked < line.text.length * 0.9)) return false;
  const after = lines.slice(index + 1, index + 7);
  const prose = after.findIndex((one) => one.text.length >= longLine || (wordings[one.index] ?? null) !== null);
  const next = after.slice(0, prose < 0 ? after.length : prose).map((one) => readHeaderLine(one, address));
  return next.some((one) => (one?.authors.length ?? 0) > 0) && next.some((one) => (one?.day ?? null) !== null);
}

function nothingLongAfter(lines: readonly Line[], index: number): boolean {
  return lines.slice(index + 1).every((line) => line.text.length - line.linked < longLine * 1.5);
}
