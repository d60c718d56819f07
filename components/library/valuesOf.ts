import type { KnownValues } from '@/utils/search/completeQuery';
import type { PieceFacts } from '@/utils/search/pieceFacts';

/** The authors, sections and labels of these pieces, the commonest first, for completing a query. */
export function valuesOf(facts: readonly PieceFacts[]): KnownValues {
  return {
    author: commonestFirst(facts.flatMap(({ authors }) => authors)),
    section: commonestFirst(facts.flatMap(({ section }) => section ?? [])),
    label: commonestFirst(facts.flatMap(({ labels, markLabels, tags }) => [...labels, ...markLabels, ...tags])),
  };
}

function commonestFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}
