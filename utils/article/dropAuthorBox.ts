import { commonElement } from './commonElement';
import { isSetAlike } from './isSetAlike';
import type { Line } from './readLines';
import { readHeaderLine } from './readHeaderLine';

/** A box under the author's name is at most this long (characters), and a body keeps at least this share of its lines. */
const longestBox = 600;
const leastKept = 0.5;

/**
 * Leaves out the box on the author with which a body may close: a line that signs or dates the piece, one with an author's name alone and the one under it,
 * or one that begins with the whole name, unless it is a plain paragraph in the element that holds the text: that is what an author says of himself. `kept` is the share of the lines that stays in any case.
 */
export function dropAuthorBox(zone: readonly Line[], authors: readonly string[], address: string, kept = leastKept): Line[] {
  let end = zone.length;
  while (end - 1 >= zone.length * kept) {
    const line = zone[end - 1];
    if (line === undefined || !isOfBox(line, zone.slice(0, end - 1), authors, address)) break;
    end--;
  }
  return zone.slice(0, end);
}

/** Whether a line is set as one of those above it, in one element with it, or is a plain paragraph of the element that holds most of them. */
function standsInText({ block }: Line, above: readonly Line[]): boolean {
  const column = block.parentElement;
  const isPlain = block.localName === 'p' && block.className === '';
  if (isPlain && above.filter((one) => column?.contains(one.block)).length >= above.length * leastKept) return true;
  return above.some((one) => {
    const holder = commonElement([one.block, block]);
    return holder !== null && holder.localName !== 'body' && isSetAlike(one.block, block, holder);
  });
}

function isOfBox(line: Line, before: readonly Line[], authors: readonly string[], address: string): boolean {
  const above = before.at(-1);
  // The last lines of a paragraph are how a letter closes.
  if (above !== undefined && above.block === line.block) return false;
  if (/^https?:\/\/\S+$/u.test(line.text)) return true;
  const signs = readHeaderLine(line, address);
  if (signs !== null && (signs.day !== null || signs.authors.some((name) => authors.includes(name)))) return true;
  const isName = (one: Line): boolean => authors.some((name) => one.text === name || one.text === `di ${name}`);
  if (isName(line)) return true;
  if (line.text.length > longestBox) return false;
  if (above !== undefined && isName(above)) return true;
  return authors.some((name) => name.includes(' ') && line.text.startsWith(`${name} `)) && !standsInText(line, before);
}
