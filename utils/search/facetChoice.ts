import { type ReadingState } from '@/utils/export/readingState';
import { type FacetName } from './countFacets';
import { operatorNames, stateNames } from './operators';
import { parseQuery } from './parseQuery';
import { queryParts } from './queryParts';
import { wholeValue } from './wholeValue';

/** One value of a facet, as it is chosen in a query. */
export interface FacetChoice {
  facet: FacetName;
  value: string;
}

type Language = 'it' | 'en';

/** Whether a query asks for this value. */
export function isChosen(query: string, choice: FacetChoice): boolean {
  const wanted = filtersOf(choice);
  const asked = new Set(parseQuery(query).filters.map((filter) => JSON.stringify(filter)));
  return wanted.length > 0 && wanted.every((filter) => asked.has(filter));
}

/** The query with this value asked for, by operators at its end; without it, where it was asked for. What else stands in it stays as it was written. */
export function toggleChoice(query: string, choice: FacetChoice, language: Language): string {
  if (!isChosen(query, choice)) return [query.trim(), ...operatorsFor(choice, language)].filter((part) => part !== '').join(' ');
  const unwanted = new Set(filtersOf(choice));
  const left = queryParts(query).filter(({ start, end }) => {
    const { filters } = parseQuery(query.slice(start, end));
    return !filters.some((filter) => unwanted.has(JSON.stringify(filter)));
  });
  return left.map(({ start, end }) => query.slice(start, end)).join(' ');
}

function filtersOf(choice: FacetChoice): string[] {
  return parseQuery(operatorsFor(choice, 'it').join(' ')).filters.map((filter) => JSON.stringify(filter));
}

/** As a reader would type it: a year is its first and its last day. */
function operatorsFor({ facet, value }: FacetChoice, language: Language): string[] {
  const at = language === 'it' ? 0 : 1;
  if (facet === 'year') return [`${operatorNames.from[at]}:${value}`, `${operatorNames.to[at]}:${value}`];
  // The operator is known without its accent, and written with it.
  if (facet === 'state') return [`${language === 'it' ? 'è' : operatorNames.state[at]}:${stateNames[value as ReadingState][at]}`];
  return [`${operatorNames[facet][at]}:${wholeValue(value)}`];
}
