import type { Line } from './readLines';
import { readHeaderLine } from './readHeaderLine';

/** A box under the author's name is at most this long (characters), and a body keeps at least this share of its lines. */
const longestBox = 600;
const leastKept = 0.5;

/**
 * Leaves out the box on the author with which a body may close: a line that signs or dates the piece, one with an author's name alone and the one under it,
 * or one that begins with the whole name, as nobody begins a paragraph on oneself. `kept` is the share of the lines that stays in any case.
 */
export function dropAuthorBox(zone: readonly Line[], authors: readonly string[], address: string, kept = leastKept): Line[] {
  let end = zone.length;
  while (end - 1 >= zone.length * kept) {
    const line = zone[end - 1];
    if (line === undefined || !isOfBox(line, zone[end - 2], authors, address)) break;
    end--;
  }
  return zone.slice(0, end);
}

function isSetAlike({ block }: Line, { block: above }: Line): boolean {
  return block.localName === above.localName && block.className === above.className && block.parentElement === above.parentElement;
}

function isOfBox(line: Line, above: Line | undefined, authors: readonly string[], address: string): boolean {
  // The last lines of a paragraph are how a letter closes.
  if (above !== undefined && above.block === line.block) return false;
  if (/^https?:\/\/\S+$/u.test(line.text)) return true;
  const signs = readHeaderLine(line, address);
  if (signs !== null && (signs.day !== null || signs.authors.some((name) => authors.includes(name)))) return true;
  const isName = (one: Line): boolean => authors.some((name) => one.text === name || one.text === `di ${name}`);
  if (isName(line)) return true;
  if (line.text.length > longestBox) return false;
  // Set among the paragraphs as they are, it is what the author says of himself.
  if (above !== undefined && !isName(above) && isSetAlike(line, above)) return false;
  return (above !== undefined && isName(above)) || authors.some((name) => name.includes(' ') && line.text.startsWith(`${name} `));
}
