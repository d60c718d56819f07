import { foldText, foldWord } from '@/utils/text/foldText';
import { isDigit } from '@/utils/text/letters';
import { wordsOf } from '@/utils/text/wordsOf';
import { dayBounds } from './dayBounds';
import { hasNames, inkNames, keyOf, operatorOf, stateNames } from './operators';
import { type FilterName, type Query, type QueryFault, type QueryFilter, type QueryPhrase, type QueryWord } from './query';
import { queryParts, type QueryPart } from './queryParts';

/** Words of a query that are looked for: far more than anybody types, few enough that a pasted page costs no more than a question. */
const mostWords = 32;

/**
 * Reads a query: words, `"phrases in quotes"`, operators with a value (`autore:neri`, `da:2024-01`), each with `-` before it for what must not be. Never fails: what
 * cannot be understood stands among its faults, and the rest is a query all the same. An empty text gives an empty query without faults.
 */
export function parseQuery(text: string): Query {
  const query: Query = { words: [], phrases: [], filters: [], without: { words: [], phrases: [], filters: [] }, faults: [] };
  for (const part of queryParts(text)) {
    const side = part.isExcluded ? query.without : query;
    if (part.kind === 'phrase') side.phrases.push(...phraseOf(part.written, part.unfinished));
    else if (part.kind === 'word') side.words.push(...wordsIn(part.written, part.unfinished));
    else addOperator(part, side, query.faults);
  }
  limit(query, text);
  checkDays(query, text);
  const { words, phrases, filters, without, faults } = query;
  const isEmpty = [words, phrases, filters, without.words, without.phrases, without.filters, faults].every((list) => list.length === 0);
  if (isEmpty && text.trim() !== '' && !text.includes(':')) faults.push({ kind: 'no-words', part: text.trim() });
  return query;
}

/** The words of a text as a query asks for them. Numbers carry a topic here, whatever they do elsewhere: who looks for 1978 means it. */
export function wordsIn(text: string, unfinished: boolean): QueryWord[] {
  const words = wordsOf(text);
  const last = words.at(-1);
  return words.map(({ start, end, folded, stem, stop }) => ({
    written: text.slice(start, end),
    folded,
    stem,
    stop: stop && !isDigit(folded.charCodeAt(0)),
    unfinished: unfinished && start === last?.start && end === text.length,
  }));
}

function phraseOf(written: string, unfinished: boolean): QueryPhrase[] {
  const words = wordsIn(written, unfinished);
  if (words.length === 0) return [];
  return [{ written, words: words.map(({ folded }) => folded), unfinished: words.at(-1)?.unfinished ?? false }];
}

function addOperator(
  { name, value, isQuoted, written, unfinished }: Extract<QueryPart, { kind: 'operator' }>,
  side: Pick<Query, 'words' | 'filters'>,
  faults: QueryFault[],
): void {
  const operator = operatorOf(foldWord(name));
  if (operator === null) {
    side.words.push(...wordsIn(`${name} ${value}`, unfinished));
    faults.push({ kind: 'unknown-operator', part: `${name}:` });
  } else if (foldText(value) !== '') {
    const filter = filterOf(operator, value.trim(), isQuoted);
    if ('kind' in filter) faults.push({ ...filter, part: written });
    else side.filters.push(filter);
  }
}

/** A filter, or why there is none. */
function filterOf(
  name: FilterName,
  value: string,
  isWhole: boolean,
): QueryFilter | { kind: 'bad-date' | 'bad-state' | 'bad-has' | 'bad-ink' } {
  if (name === 'author' || name === 'section' || name === 'label') return { name, value: foldText(value), isWhole };
  if (name === 'from' || name === 'to') {
    const bounds = dayBounds(value);
    return bounds ? { name, value: name === 'from' ? bounds.first : bounds.last } : { kind: 'bad-date' };
  }
  const folded = foldWord(value).replaceAll(' ', '');
  if (name === 'state') {
    const state = keyOf(stateNames, folded);
    return state ? { name, value: state } : { kind: 'bad-state' };
  }
  if (name === 'has') {
    const has = keyOf(hasNames, folded);
    return has ? { name, value: has } : { kind: 'bad-has' };
  }
  const ink = keyOf(inkNames, folded);
  return ink ? { name, value: ink } : { kind: 'bad-ink' };
}

function limit(query: Query, text: string): void {
  const lists = [query, query.without];
  const count = lists.reduce(
    (sum, { words, phrases }) => sum + words.length + phrases.reduce((all, phrase) => all + phrase.words.length, 0),
    0,
  );
  if (count <= mostWords) return;
  for (const list of lists) {
    list.words = list.words.slice(0, mostWords);
    list.phrases = list.phrases.slice(0, mostWords).map((phrase) => ({ ...phrase, words: phrase.words.slice(0, mostWords) }));
  }
  query.faults.push({ kind: 'too-long', part: text.trim().slice(0, 40) });
}

function checkDays({ filters, faults }: Query, text: string): void {
  const from = filters.filter(({ name }) => name === 'from').map(({ value }) => value).sort().at(-1); // prettier-ignore
  const to = filters.filter(({ name }) => name === 'to').map(({ value }) => value).sort().at(0); // prettier-ignore
  if (from !== undefined && to !== undefined && from > to) faults.push({ kind: 'days-turned', part: text.trim().slice(0, 40) });
}
