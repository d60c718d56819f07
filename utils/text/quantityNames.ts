import { countsNext, isMeasured, leadingWord, opensText } from './quantityContext';
import { noUnit } from './quantityLexicon';
import {
  beforeNumbers,
  beforePlaces,
  calling,
  dialled,
  figurative,
  naming,
  openingVerb,
  sayings,
  singularArticles,
  titles,
} from './quantityNaming';
import type { Token } from './quantityTokens';

/** Names in a row (“canale 1, 2, 3”) are followed so far back; more are not written, and the work stays bounded. */
const longestRow = 8;

/** Whether figures name something (5G, art. 18, Agenda 2030, Boeing 737, “la stanza 214”) and count nothing. */
export function isName(tokens: readonly Token[], at: number): boolean {
  return inAddress(tokens, at) || inScore(tokens, at) || isNamed(tokens, at);
}

/** {@link isName} by what stands before and behind, whether or not a dash or a slash joins the figures to others. */
export function isNamed(tokens: readonly Token[], at: number, row = 0): boolean {
  const token = tokens[at];
  if (token === undefined || token.glued || Number.isNaN(token.value) || /^0\d/.test(token.written)) return true;
  const measured = isMeasured(tokens, at + 1);
  if (measured && figurative.has(`${token.written} ${tokens[at + 1]?.folded ?? ''}`) && tokens[at - 1]?.folded === 'a') return true;
  // Versions: 4.0, 2.0. No one counts in tenths that are nought.
  if (!measured && /^\d{1,2}\.0$/.test(token.written)) return true;
  if (row < longestRow && !measured && continuesRow(tokens, at, row)) return true;
  // “+39 02 …”: a telephone.
  if (tokens[at - 1]?.written === '+' && tokens[at + 1]?.kind === 'figures') return true;
  if (isRoundTheClock(tokens, at)) return true;
  // “il Gruppo dei 77”
  if (!measured && tokens[at - 1]?.folded === 'dei' && tokens[at - 2]?.capital === true && tokens[at + 1]?.kind !== 'word') return true;
  if (!measured && (isCalled(tokens, at) || isPostcode(tokens, at) || isNumbering(tokens, at))) return true;
  const before = leadingWord(tokens, at);
  if (before < 0) return isMark(tokens[at - 1]);
  const word = tokens[before];
  if (word === undefined) return false;
  if (word.capital && titles.has(`${word.folded} ${token.written}`)) return true;
  if (naming.has(word.folded)) return !measured && !(word.capital && countsNext(tokens, at));
  if (dialled.has(word.folded) && naming.has(tokens[before - 1]?.folded ?? '')) return true;
  if (measured) return false;
  return word.capital ? isNamedByCapital(tokens, before, at) : isNamedByNoun(tokens, before, at);
}

/** Whether a number in words counts nothing: after a naming word (“fase due”), or in a saying (“due passi”). */
export function isSaying(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const noun = tokens[at + 1];
  if (token === undefined) return false;
  if (noun?.kind === 'word' && sayings.has(`${token.folded} ${noun.folded}`)) return true;
  const before = tokens[at - 1];
  if (before?.capital === true && titles.has(`${before.folded} ${token.folded}`)) return true;
  return naming.has(before?.folded ?? '') && !isMeasured(tokens, at + 1) && !countsNext(tokens, at);
}

function isMark(before: Token | undefined): boolean {
  return before?.kind === 'sign' && '§#@_'.includes(before.written);
}

/** “34/2020”, “/2023/05”, and “24/7”: figures about a slash are no amounts; dates were read before. */
function inAddress(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.written === '/' && !after.spaced && tokens[at + 2]?.kind === 'figures') return true;
  return tokens[at - 1]?.written === '/' && tokens[at - 1]?.spaced === false;
}

/** “3-0”, “4-3-3”: figures joined by a dash that no range was read from. */
function inScore(tokens: readonly Token[], at: number): boolean {
  const joined = (dash: Token | undefined, next: Token | undefined) =>
    dash?.kind === 'sign' && '-–'.includes(dash.written) && !dash.spaced && next?.spaced === false;
  if (joined(tokens[at + 1], tokens[at + 2]) && tokens[at + 2]?.kind === 'figures') return true;
  return tokens[at - 2]?.kind === 'figures' && joined(tokens[at - 1], tokens[at]);
}

/** “Nord Stream 1 e 2”, “pp. 12, 14”, “340 1234567”: what the figure before is, this one is too. */
function continuesRow(tokens: readonly Token[], at: number, row: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.spaced === false) return false;
  if (before.kind === 'figures') return isNamed(tokens, at - 1, row + 1);
  const joint = before.folded === 'e' || before.written === ',' || before.written === '-';
  const first = before.folded === 'e' && tokens[at - 2]?.written === ',' ? at - 3 : at - 2;
  return joint && tokens[first]?.kind === 'figures' && !countsNext(tokens, at) && isNamed(tokens, first, row + 1);
}

/** “il 118”, “la 194”, “il 41 bis”: a singular article and bare figures that count nothing; in “dal 5 al 10” they open a range. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const figures = tokens[at];
  const before = tokens[at - 1];
  const article = before?.folded === '’' && !before.spaced ? tokens[at - 2] : before;
  if (figures === undefined || !/^\d{1,3}$/.test(figures.written) || !calling.has(article?.folded ?? '') || countsNext(tokens, at))
    return false;
  const next = tokens[at + 1]?.folded ?? '';
  return !/^(?:al|all|alla|fino|sino|su|o|-|–|\/)$/.test(next) && !/^(?:tra|fra|da)$/.test(tokens[at - 2]?.folded ?? '');
}

/** “[4]”, “(12)”, “2) La casa”, “858. Comprensorio”: the number of a note or of an item. A year in brackets is read before. */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || after.spaced || !/^\d{1,4}$/.test(tokens[at]?.written ?? '')) return false;
  if (after.written === ')' || after.written === ']') {
    const before = tokens[at - 1];
    return (
      before === undefined || opensText(tokens, at) || '(['.includes(before.written) || before.folded === 'e' || before.kind === 'word'
    );
  }
  return after.written === '.' && at < 1 && tokens[at + 2]?.capital === true;
}

/** The second figure of “24 ore su 24”, “7 giorni su 7”: it says “always”. */
function isRoundTheClock(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.folded === 'su' && tokens[at - 3]?.kind === 'figures' && tokens[at - 3]?.written === tokens[at]?.written;
}

/** “20121 Milano”. */
function isPostcode(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 1];
  return /^\d{5}$/.test(tokens[at]?.written ?? '') && place?.kind === 'word' && place.capital;
}

/** After a capitalised word: “Windows 11”, but not “Servono 40 operai” nor “a Milano 300 operai”. */
function isNamedByCapital(tokens: readonly Token[], before: number, at: number): boolean {
  const word = tokens[before];
  if (word === undefined || beforeNumbers.has(word.folded)) return false;
  if (!countsNext(tokens, at)) return !(opensText(tokens, before) && openingVerb.test(word.folded));
  return !(opensText(tokens, before) || beforePlaces.has(tokens[before - 1]?.folded ?? '') || word.written === word.written.toUpperCase());
}

/** “la stanza 214”, “dell’aula 5”: a noun with its singular article, then bare figures that count nothing. */
function isNamedByNoun(tokens: readonly Token[], before: number, at: number): boolean {
  const figures = tokens[at];
  const word = tokens[before];
  if (figures === undefined || word === undefined || !/^\d{1,3}$/.test(figures.written) || noUnit.has(word.folded)) return false;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !noUnit.has(next.folded)) return false;
  const article = tokens[before - 1]?.folded === '’' ? tokens[before - 2] : tokens[before - 1];
  return article !== undefined && singularArticles.has(article.folded);
}
