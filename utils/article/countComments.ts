import { commentsCounted } from '@/utils/publisher/pageWording';
import { furnitureOf, type Furniture } from '@/utils/publisher/furniture';
import { collapseBlanks } from './collapseBlanks';
import { linkTarget } from './readHeaderLine';
import type { Line } from './readLines';
import { readSegments } from './readSegments';

/** A heading that counts them is no longer than this (characters). */
const longestCount = 60;

/** What comments are called where they are counted: nothing else is taken apart. */
const counted = /comment|discussion|rispost|respons|thought|pensier/iu;

/** The number of comments as the page shows it after its title; null where it shows none. A heading without a number says nothing. */
export function countComments(
  lines: readonly Line[],
  wordings: readonly (Furniture | null)[],
  from: number,
  address: string,
): number | null {
  const counts = lines.flatMap((line, index) => {
    if (index <= from || line.text.length > 200) return [];
    const counting =
      wordings[index] === 'comments' ? [line.text] : /comment/i.test(line.text) ? readSegments(line).map(({ text }) => text) : [];
    // A number in an element of its own may stand at the word without a blank.
    const parted = counted.test(line.text) ? apart(line) : '';
    return [...counting, ...(furnitureOf(parted) === 'comments' ? [parted] : [])].flatMap((text) => commentsCounted(text) ?? []);
  });
  return counts.at(-1) ?? besideSign(lines, from, address);
}

function apart({ text, pieces }: Line): string {
  return pieces.length < 2 || text.length > longestCount ? '' : collapseBlanks(pieces.map(({ node }) => node.data).join(' ')).trim();
}

/** A number that leads to the comments, with a drawing for the word. */
function besideSign(lines: readonly Line[], from: number, address: string): number | null {
  for (const { pieces } of lines.slice(from + 1)) {
    const number = pieces.find(({ node, link }) => /^\s*\d{1,5}\s*$/u.test(node.data) && leadsToComments(link, address));
    if (number !== undefined) return Number(number.node.data);
  }
  return null;
}

/** Those of this page: the card of another piece may lead to its own. */
function leadsToComments(link: Element | null, address: string): boolean {
  const href = link?.getAttribute('href') ?? '';
  if (link === null || !/#(?:comment|respond|disqus|discussion)/iu.test(href)) return false;
  return href.startsWith('#') || linkTarget(link, address)?.address === address;
}
