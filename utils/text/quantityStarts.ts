import { centuries, months } from './quantityCalendar';
import { currencies, magnitudes, multiples, multiplying } from './quantityLexicon';
import { numberOfOrdinal } from './quantityRanks';
import { numberOfRoman, numberOfWord } from './numberWords';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

/** Words that open a range, a share, a span of time. */
const openers = wordSet(
  'tra fra da dal dall dai dalle dallo un una uno mezzo mezza mezz meta qualche anni secolo sec milione miliardo trilione ultimo vent trent zero',
);
/** Few words begin like one of these verbs: the others are told by four letters. */
const multiplyingHeads = new Set(multiplying.map(([stem]) => stem.slice(0, 4)));
/** Articles before “doppio”. */
const articles = wordSet('il al del dal');

/**
 * Whether a quantity may begin at a token, told by the word alone: most words of a text are ruled out here, before any reader looks at them. `known`
 * keeps the answers for words met before.
 */
export function mayBegin(tokens: readonly Token[], at: number, known: Map<string, boolean>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'figures') return true;
  if (token.kind === 'sign') return token.folded === '’' || currencies.has(token.written);
  const { written } = token;
  let answer = known.get(written);
  if (answer === undefined) {
    answer = opens(token);
    known.set(written, answer);
  }
  return answer || (articles.has(token.folded) && multiples.has(tokens[at + 1]?.folded ?? ''));
}

function opens({ folded, capital, written }: Token): boolean {
  return (
    openers.has(folded) ||
    months.has(folded) ||
    magnitudes.has(folded) ||
    currencies.has(folded) ||
    centuries.has(folded) ||
    numberOfWord(folded) !== null ||
    numberOfOrdinal(folded) !== null ||
    (capital && numberOfRoman(written) !== null) ||
    (multiplyingHeads.has(folded.slice(0, 4)) && multiplying.some(([stem]) => folded.startsWith(stem)))
  );
}
