import { readingStateSchema } from '@/utils/export/readingState';
import { dayOf } from './meetsFilters';
import { type PieceFacts } from './pieceFacts';

/** What a list can be narrowed by without typing. */
export type FacetName = 'state' | 'section' | 'author' | 'label' | 'year';

/** A value that pieces of a list have, and how many of them. */
export interface FacetValue {
  value: string;
  count: number;
}

export type Facets = Record<FacetName, FacetValue[]>;

/**
 * The values that some of the shown pieces have, each with how many have it: the most frequent first, years from the last. Labels are those of pieces and of their highlights; a
 * piece counts once for each. States, in the order of reading, are counted among all that was found: who asks for what was put away is shown it.
 */
export function countFacets(shown: readonly PieceFacts[], found: readonly PieceFacts[] = shown): Facets {
  const [section, author, label, year, state] = Array.from({ length: 5 }, () => new Map<string, number>()) as [Tally, Tally, Tally, Tally, Tally]; // prettier-ignore
  for (const facts of shown) {
    if (facts.section !== null) add(section, facts.section);
    for (const name of new Set(facts.authors)) add(author, name);
    for (const one of facts.markLabels.length === 0 ? facts.labels : new Set([...facts.labels, ...facts.markLabels])) add(label, one);
    add(year, dayOf(facts).slice(0, 4));
  }
  for (const { readingState } of found) add(state, readingState);
  return {
    state: readingStateSchema.options.flatMap((value) => {
      const count = state.get(value);
      return count === undefined ? [] : [{ value, count }];
    }),
    section: byCount(section),
    author: byCount(author),
    label: byCount(label),
    year: valuesOf(year).sort((one, other) => Number(other.value) - Number(one.value)),
  };
}

type Tally = Map<string, number>;

function add(tally: Tally, value: string): void {
  tally.set(value, (tally.get(value) ?? 0) + 1);
}

function valuesOf(tally: Tally): FacetValue[] {
  return [...tally].map(([value, count]) => ({ value, count }));
}

function byCount(tally: Tally): FacetValue[] {
  return valuesOf(tally).sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
