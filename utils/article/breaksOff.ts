import { commonElement } from './commonElement';
import { isSetAlike } from './isSetAlike';
import type { Line } from './readLines';

/** So many other paragraphs beside it tell that a line is one. */
const leastBeside = 2;

/** Whether the last line of a page is one more paragraph among others and ends no sentence: the page was cut there, for each has a foot. */
export function breaksOff(lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || last.rank > 0 || last.linked > 0 || last.block.localName !== 'p' || /[\p{P}\p{S}]$/u.test(last.text))
    return false;
  const beside = lines.filter(
    ({ block }) => block !== last.block && isSetAlike(block, last.block, commonElement([block, last.block]) ?? block),
  );
  return beside.length >= leastBeside;
}
