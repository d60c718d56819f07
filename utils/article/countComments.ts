import { commentsCounted } from '@/utils/publisher/pageWording';
import type { Furniture } from '@/utils/publisher/furniture';
import { collapseBlanks } from './collapseBlanks';
import type { Line } from './readLines';
import { readSegments } from './readSegments';

/** A heading that counts them is no longer than this (characters). */
const longestCount = 60;

/** The number of comments as the page shows it after its title; null where it shows none. A heading without a number says nothing. */
export function countComments(lines: readonly Line[], wordings: readonly (Furniture | null)[], from: number): number | null {
  const counts = lines.flatMap((line, index) => {
    if (index <= from || line.text.length > 200) return [];
    const counting =
      wordings[index] === 'comments' ? [line.text] : /comment/i.test(line.text) ? readSegments(line).map(({ text }) => text) : [];
    // A number in an element of its own may stand at the word without a blank.
    return [...counting, apart(line)].flatMap((text) => commentsCounted(text) ?? []);
  });
  return counts.at(-1) ?? besideSign(lines, from);
}

function apart({ text, pieces }: Line): string {
  return pieces.length < 2 || text.length > longestCount ? '' : collapseBlanks(pieces.map(({ node }) => node.data).join(' ')).trim();
}

/** A number that leads to the comments, with a drawing for the word. */
function besideSign(lines: readonly Line[], from: number): number | null {
  for (const { pieces } of lines.slice(from + 1)) {
    const number = pieces.find(({ node, link }) => /^\s*\d{1,5}\s*$/u.test(node.data) && leadsToComments(link));
    if (number !== undefined) return Number(number.node.data);
  }
  return null;
}

function leadsToComments(link: Element | null): boolean {
  return /#(?:comment|respond|disqus|discussion)/iu.test(link?.getAttribute('href') ?? '');
}
