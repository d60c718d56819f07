import { commonElement } from './commonElement';
import { isSetAlike } from './isSetAlike';
import type { Line } from './readLines';
import { readHeaderLine } from './readHeaderLine';

/** A box under the author's name is at most this long (characters), and a body keeps at least this share of its lines. */
const longestBox = 600;
const leastKept = 0.5;
/** In a box the name stands over so few lines. */
const linesOfBox = 3;

/**
 * Leaves out the box on the author with which a body may close: a line that signs or dates the piece, one with an author's name alone and the one under it,
 * or one that begins with the whole name, unless it is set in the text as a paragraph of it: that is what an author says of himself. `kept` is the share of the lines that stays in any case; `shown` are the lines of the page, which have the name too where it was left out as a link.
 */
export function dropAuthorBox(
  zone: readonly Line[],
  authors: readonly string[],
  address: string,
  { kept = leastKept, shown = zone }: { kept?: number; shown?: readonly Line[] } = {},
): Line[] {
  let end = zone.length;
  while (end - 1 >= zone.length * kept) {
    const line = zone[end - 1];
    if (line === undefined || !isOfBox(line, zone.slice(0, end - 1), shown, authors, address)) break;
    end--;
  }
  return zone.slice(0, end);
}

/** Whether no name stands over a line in its own element, and it is set as one of those above it, in one element with it, or is a paragraph of the very element that holds most of them. */
function standsInText({ block }: Line, above: readonly Line[], isName: (line: Line) => boolean): boolean {
  const column = block.parentElement;
  if (above.slice(-linesOfBox).some((one) => isName(one) && column?.contains(one.block) === true)) return false;
  if (block.localName === 'p' && above.filter((one) => column?.contains(one.block)).length >= above.length * leastKept) return true;
  return above.some((one) => {
    const holder = commonElement([one.block, block]);
    return holder !== null && holder.localName !== 'body' && isSetAlike(one.block, block, holder);
  });
}

function isOfBox(line: Line, before: readonly Line[], shown: readonly Line[], authors: readonly string[], address: string): boolean {
  const above = before.at(-1);
  // The last lines of a paragraph are how a letter closes.
  if (above !== undefined && above.block === line.block) return false;
  if (/^https?:\/\/\S+$/u.test(line.text)) return true;
  const signs = readHeaderLine(line, address);
  if (signs !== null && (signs.day !== null || signs.authors.some((name) => authors.includes(name)))) return true;
  const isName = (one: Line): boolean => authors.some((name) => one.text === name || one.text === `di ${name}`);
  if (isName(line)) return true;
  if (line.text.length > longestBox) return false;
  const over = shown.find(({ index }) => index === line.index - 1);
  if (over !== undefined && isName(over)) return true;
  return authors.some((name) => name.includes(' ') && line.text.startsWith(`${name} `)) && !standsInText(line, before, isName);
}
