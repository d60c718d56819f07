import { commentsCounted } from '@/utils/publisher/pageWording';
import type { Furniture } from '@/utils/publisher/furniture';
import type { Line } from './readLines';
import { readSegments } from './readSegments';

/** The number of comments as the page shows it after its title; null where it shows none. A heading without a number says nothing. */
export function countComments(lines: readonly Line[], wordings: readonly (Furniture | null)[], from: number): number | null {
  const counts = lines.flatMap((line, index) => {
    if (index <= from || line.text.length > 200) return [];
    const counting = wordings[index] === 'comments' ? [line] : /comment/i.test(line.text) ? readSegments(line) : [];
    return counting.flatMap(({ text }) => commentsCounted(text) ?? []);
  });
  return counts.at(-1) ?? null;
}
