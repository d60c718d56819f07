import { commentsCounted } from '@/utils/publisher/pageWording';
import type { Furniture } from '@/utils/publisher/furniture';
import type { Line } from './readLines';

/** The number of comments as the page shows it after its title; null where it shows none. A heading without a number says nothing. */
export function countComments(lines: readonly Line[], wordings: readonly (Furniture | null)[], from: number): number | null {
  const counts = lines.flatMap((line, index) => (index > from && wordings[index] === 'comments' ? (commentsCounted(line.text) ?? []) : []));
  return counts.at(-1) ?? null;
}
