import { currencies, multipliers, noUnit } from './quantityLexicon';
import { durations, measures } from './quantityMeasures';
import { countedNouns, naming } from './quantityNaming';
import type { Token } from './quantityTokens';

/** Whether a measure, a currency, a duration, a multiplier or a percent sign stands at `at`. */
export function isMeasured(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { folded } = token;
  if (token.kind === 'sign') return '%‰€$£¥°'.includes(folded) && !(folded === '°' && token.spaced);
  if (folded === 'per') return tokens[at + 1]?.folded === 'cento' || tokens[at + 1]?.folded === 'mille';
  if (folded === 'percento' || folded === 'punti') return true;
  if (folded.length === 1) return false;
  // “Il Sole 24 Ore”, “500 Miglia”: a unit with a capital belongs to a name; MW, GB and LIRE are shouted.
  if (folded.length > 2 && token.capital && token.written === titled(token.written)) return multipliers.has(folded);
  return multipliers.has(folded) || currencies.has(folded) || durations.has(folded) || measures.has(folded);
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Whether the word behind the number at `at` is a plural that it counts, by ending or by list. */
export function countsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !next.spaced || noUnit.has(next.folded)) return false;
  if (next.capital && next.written !== next.written.toUpperCase()) return false;
  return countedNouns.has(next.folded) || (next.folded.length > 3 && next.folded.endsWith('i'));
}

/** Whether the token opens a text or a sentence of it. */
export function opensText(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || (before.kind === 'sign' && '.!?…:;«“"(–—-•'.includes(before.written))) return true;
  // “a) Aprire”, “2) Aprire”
  return before.written === ')' && (tokens[at - 2]?.written.length ?? 0) === 1;
}

/** Whether a naming word leads to the figures at `at` (“legge n. 1199”). */
export function followsNaming(tokens: readonly Token[], at: number): boolean {
  return naming.has(tokens[leadingWord(tokens, at)]?.folded ?? '');
}

/** Index of the word that leads to the figures at `at`, across the stop of an abbreviation or a degree sign (“art. 18”, “n.º 45”), or -1. */
export function leadingWord(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before > at - 4 && tokens[before]?.spaced === false && '.º°'.includes(tokens[before]?.written ?? ' ')) before -= 1;
  if (tokens[before]?.kind !== 'word') return -1;
  // “Erano molti. 5 anni dopo”: a stop after a word that names nothing ends a sentence.
  return before === at - 1 || naming.has(tokens[before]?.folded ?? '') ? before : -1;
}
