import { multiples, multiplying, noUnit } from './quantityLexicon';
import { durations } from './quantityMeasures';
import { readNumber } from './quantityNumbers';
import type { Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

const less = wordSet('inferiore inferiori meno minore minori');
const more = wordSet('piu superiore superiori maggiore maggiori tanto tanta');
const smaller = /^(?:piccol|bass|cort|legger|debol|lent)/;
const articles = wordSet('il la lo l i gli le quello quella quelli quelle');
const growth = /^(?:aument|cresc|moltiplic|sali)/;

/** “10 volte inferiore”, “due volte e mezzo il Pil”, “il doppio”, “raddoppiando”; null where none begins at `at`. */
export function readMultiple(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const made = (next: number, value: number): Reading => ({
    quantity: { start: token.start, end: tokens[next - 1]?.end ?? 0, type: 'multiple', value, unit: null },
    next,
  });
  if (token.kind === 'word') {
    const verb = multiplying.find(([stem]) => token.folded.startsWith(stem));
    if (verb !== undefined) return made(at + 1, verb[1]);
    const value = /^(?:il|al|del|dal|un)$/.test(token.folded) ? multiples.get(tokens[at + 1]?.folded ?? '') : undefined;
    if (value !== undefined) return isNoun(tokens[at + 2]) ? null : made(at + 2, value);
  } else if (token.kind !== 'figures') return null;
  return readTimes(tokens, at, made);
}

/** “il doppio turno”, “il doppio gioco”: the adjective of a noun. */
function isNoun(next: Token | undefined): boolean {
  return next?.kind === 'word' && !noUnit.has(next.folded) && next.folded !== 'esatto';
}

function readTimes(tokens: readonly Token[], at: number, made: (next: number, value: number) => Reading): Reading | null {
  // Cheap to rule out: “volte” stands within a few words of its number.
  if (![1, 2, 3, 4].some((ahead) => tokens[at + ahead]?.folded === 'volte')) return null;
  const number = readNumber(tokens, at);
  if (number === null || number.value === null || tokens[number.next]?.folded !== 'volte') return null;
  const half = tokens[number.next + 1]?.folded === 'e' && /^mezz[oa]$/.test(tokens[number.next + 2]?.folded ?? '');
  const value = number.value + (half ? 0.5 : 0);
  let next = number.next + (half ? 3 : 1);
  if (tokens[next]?.folded === 'di') next += 1;
  const measure = tokens[next]?.folded ?? '';
  if (less.has(measure)) return made(next + 1, 1 / value);
  if (more.has(measure)) return made(next + 1, smaller.test(tokens[next + 1]?.folded ?? '') ? 1 / value : value);
  if (articles.has(measure)) {
    const noun = tokens[next + 1]?.folded === '’' ? tokens[next + 2] : tokens[next + 1];
    // “due volte l’anno” says how often.
    return durations.has(noun?.folded ?? '') ? null : made(next, value);
  }
  const grown = tokens[at - 1]?.folded === 'di' ? tokens[at - 2] : tokens[at - 1];
  return half || growth.test(grown?.folded ?? '') ? made(next, value) : null;
}
