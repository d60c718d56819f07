import { foldText, foldWord } from '@/utils/text/foldText';
import { hasNames, inkNames, operatorNames, operatorOf, stateNames } from './operators';
import { type FilterName } from './query';
import { queryParts } from './queryParts';
import { wholeValue } from './wholeValue';

/** A way in which a query can go on. */
export interface Completion {
  /** What is put in the place of the part that was begun: `autore:` or `sezione:Cultura`. */
  written: string;
  /** The whole query then, and where the caret stands in it. */
  query: string;
  caret: number;
}

/** Values that stand in the library, the commonest first. */
export type KnownValues = Readonly<Record<'author' | 'section' | 'label', readonly string[]>>;

/** Operators whose values are names: in quotes they are meant whole. */
const named: ReadonlySet<FilterName> = new Set(['author', 'section', 'label']);

/** Completions that are offered: what is seen without moving. */
const most = 8;

/** The order in which operators are offered. */
const offered: readonly FilterName[] = ['author', 'section', 'label', 'from', 'to', 'state', 'has', 'ink'];

/**
 * How the part of a query before the caret can go on: operators that begin so, or the values of one. None where nothing is begun, and within quotes. Names and values are
 * written in the language of the interface, Italian where it is not English.
 */
export function completeQuery(query: string, caret: number, values: KnownValues, language: 'it' | 'en'): Completion[] {
  const before = query.slice(0, caret);
  const part = queryParts(before).at(-1);
  if (!part || part.end !== before.length || part.kind === 'phrase') return [];
  const sign = part.isExcluded ? '-' : '';
  const put = (written: string, isWhole: boolean): Completion => {
    const begun = `${query.slice(0, part.start)}${sign}${written}${isWhole ? ' ' : ''}`;
    return { written, query: begun + query.slice(caret).trimStart(), caret: begun.length };
  };
  if (part.kind === 'word') {
    const begun = foldWord(part.written);
    const names = offered.map((name) => writtenName(name, language));
    return names.filter((name) => begun !== '' && foldWord(name).startsWith(begun)).map((name) => put(`${name}:`, false));
  }
  const operator = operatorOf(foldWord(part.name));
  if (operator === null) return [];
  const begun = foldText(part.value);
  return valuesOf(operator, values, language)
    .filter((value) => ` ${foldText(value)}`.includes(` ${begun}`) && foldText(value) !== '')
    .slice(0, most)
    .map((value) => put(`${part.name}:${named.has(operator) ? wholeValue(value) : value}`, true));
}

/** The state is asked for by the Italian verb with its accent, as everybody writes it. */
function writtenName(name: FilterName, language: 'it' | 'en'): string {
  return language === 'it' && name === 'state' ? 'è' : operatorNames[name][language === 'it' ? 0 : 1];
}

function valuesOf(operator: FilterName, known: KnownValues, language: 'it' | 'en'): readonly string[] {
  const allOf = (names: Readonly<Record<string, readonly string[]>>): string[] =>
    Object.values(names).flatMap((ofOne) => ofOne[language === 'it' ? 0 : 1] ?? []);
  if (operator === 'author' || operator === 'section' || operator === 'label') return known[operator];
  if (operator === 'state') return allOf(stateNames);
  if (operator === 'has') return allOf(hasNames);
  return operator === 'ink' ? allOf(inkNames) : [];
}
