import { isDigit, isLetter } from '@/utils/text/letters';
import { table, wordSet } from '@/utils/text/wordTables';
import type { Word } from '@/utils/text/wordsOf';
import { isFiniteVerb } from '../finiteVerb';
import type { Sentence } from '../sentence';

/** A smaller number of things belongs to the scene: “due amici”, “tre strade”. */
const worthTelling = 20;
/** Beginnings of what is measured in numbers, after figures or a number word: money, magnitudes, units. */
const measured =
  /^ ?(?:[%‰€$£]|per ?cento\b|per mille\b|punti\b|euro\b|dollar|sterlin|lir[ea]\b|yen\b|rubl|milion|miliard|mil[ai]\b|mld\b|mln\b|volte\b|k[mg]q?\b|mq\b|chilo|metr[io]\b|ettar|tonnellat|quintal|litri\b|gradi\b|[kmgt]wh?\b|\w*watt)/;
/** After a small number word these count turns and reasons, and measure nothing. */
const turns = wordSet('volte punti');
/** Time says when or how long: it places a fact, it is none. */
const timed =
  /^[ -](?:ann|mes[ei]|giorn|or[ae]\b|minut|second|settiman|secol|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)/;
/** Before figures that name: “articolo 18”, “alle 10”, “classe 1960”. */
const naming = wordSet(
  'art artt articolo articoli comma legge n nr numero pag pagina pp capitolo via piano canale radio covid agenda classe aula stanza ore alle dalle gruppo posto under over g5 g7 fase tipo livello linea strada statale decreto direttiva',
);
/** Round figures that name a decade after {@link beforeDecade} and “anni”: “degli anni 50”, “nei primi anni sessanta”. */
const decade = /^(?:\d0|venti|trenta|(?:quar|cinqu|sess|sett|ott|nov)anta)$/;
const beforeDecade = wordSet('gli degli negli agli dagli sugli primi fine meta inizio inizi');
const kinds = table<'share' | 'part' | 'count' | 'half' | 'number'>({
  // Shares and multiples in words.
  'doppio triplo quadruplo percentuale milioni miliardi milione miliardo migliaia centinaia raddoppiato raddoppiata raddoppiati raddoppiate triplicato dimezzato':
    'share',
  'terzo terzi quarto quarti quinto quinti sesto sesti settimo ottavo decimo decimi': 'part',
  'uno una un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici': 'count',
  meta: 'half',
  'venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille': 'number',
});
/** Compound number words: “trentuno”, “duecento”, “ottantamila”. All are long, and begin with few letters. */
const compound =
  /^(?:(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:uno|un|otto|[aio](?:due|tre|quattro|cinque|sei|sette|nove))|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento(?:venti|cinquanta|ottanta)?|[a-z]+mila)$/;
const compoundHeads = 'vtqcsond';
const shortestCompound = 7;

/**
 * Every figure has one of these: a digit, the “su” of a share, the beginning of a number word or of a unit. The engine looks through a sentence faster than
 * code that has not been compiled yet, which is all a page has at its first call; most sentences have none.
 */
const hint =
  /\d|mila | su |cento| (?:per mille|percent|punti|euro|dollar|sterl|lir|yen|rubl|mil|ml[dn]|volte|k[mgw]|mq|chilo|metr|ettar|tonn|quint|litri|gradi|[mgt]?wh?|\w+watt|dopp|tripl|quad|migliai|centi|raddopp|dimezz|terz|quart|sest|settim|ottav|decim|meta|vent|trent|quarant|cinquant|sessant|settant|ottant|novant)/;

/**
 * Whether the sentence asserts a figure: a share, a sum, a measure, a ratio, or a number of twenty or more; not a year, a day, an hour, a duration, a rank
 * or a name. A coarse sieve beside findQuantities, which would cost the choice of claims a third of its time and half of its code.
 */
export function assertsFigure(sentence: Sentence): boolean {
  const { words, folded } = sentence;
  if (!hint.test(folded)) return false;
  return words.some((word, at) => (isDigit(word.folded.charCodeAt(0)) ? figureTells(sentence, at) : wordTells(sentence, at)));
}

function figureTells(sentence: Sentence, at: number): boolean {
  const { text, words, start } = sentence;
  const word = words[at];
  if (word === undefined) return false;
  const from = word.start - start;
  // “1.500” is two words and one figure: the first tells.
  const behind = text.charAt(from - 1);
  if (from > 1 && '.,'.includes(behind) && isDigit(text.charCodeAt(from - 2))) return false;
  let end = word.end - start;
  while ('.,'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  const figures = text.slice(from, end);
  // 5G, F35, Covid-19
  if (!/^[\d.,]+$/.test(figures) || (behind === '-' && isLetter(text.charCodeAt(from - 2)))) return false;
  const after = text.slice(end, end + 16).toLowerCase();
  if ('€$£'.includes(behind === ' ' ? text.charAt(from - 2) : behind) && from > 0) return true;
  if (measured.test(after) || isShareOf(words, at)) return true;
  if (timed.test(after) || naming.has(words[at - 1]?.folded ?? '') || namesDecade(sentence, at)) return false;
  // “Nel ’68”, but “l’80”.
  if (/^\d\d$/.test(figures) && "’'".includes(behind) && from > 0 && !isLetter(text.charCodeAt(from - 2))) return false;
  if (/^(?:1\d|20)\d\d$/.test(figures) || /^[ºª°)\]/-]/.test(after)) return false;
  const value = Number(figures.replaceAll('.', '').replace(',', '.'));
  // “387 Comuni” are counted; “24 Hours” and “50 Cent” are called so.
  return value >= (/^ [A-Z]/.test(text.slice(end, end + 2)) ? 100 : worthTelling);
}

function wordTells(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const word = words[at]?.folded ?? '';
  const kind = kinds.get(word) ?? (isCompound(word) ? 'number' : undefined);
  if (kind === undefined) return false;
  if (kind === 'share') return true;
  const before = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  // “la metà dei tubi”, but “a metà marzo” and “a metà campo”.
  if (kind === 'half') return before.endsWith('la') || (before !== 'a' && before !== 'da' && next.startsWith('d'));
  if (kind === 'part') return kinds.get(before) === 'count' && (word.endsWith('i') || next.startsWith('d'));
  if (kind === 'count') return isShareOf(words, at) || (!turns.has(next) && measured.test(` ${next} ${words[at + 2]?.folded ?? ''}`));
  // “trenta operai”, not “Adele Quaranta”.
  const noun = words[at + 1];
  const touches = noun !== undefined && noun.start === (words[at]?.end ?? 0) + 1;
  return touches && !timed.test(` ${next}`) && !naming.has(before) && !namesDecade(sentence, at);
}

/** “Negli anni 50 la valle”, “gli anni Sessanta e Settanta”; but “in dieci anni 50 botteghe” and “negli anni 50 botteghe”, which are counted. */
function namesDecade(sentence: Sentence, at: number): boolean {
  const { words, text, start } = sentence;
  const written = (word: Word): string => text.slice(word.start - start, word.end - start);
  const word = words[at];
  if (word === undefined || !decade.test(word.folded)) return false;
  const first = words[at - 1]?.folded === 'e' && decade.test(words[at - 2]?.folded ?? '') ? at - 2 : at;
  if (words[first - 1]?.folded !== 'anni') return false;
  if (/^[A-Z]/.test(written(word))) return true;
  const next = words[at + 1];
  const counted =
    next !== undefined &&
    next.start === word.end + 1 &&
    !next.stop &&
    /^[^A-Z].*(?:i|(?<!ment)e)$/.test(written(next)) &&
    !isFiniteVerb(next, written(next));
  return !counted && beforeDecade.has(words[first - 2]?.folded ?? '');
}

function isCompound(word: string): boolean {
  return word.length >= shortestCompound && compoundHeads.includes(word.charAt(0)) && compound.test(word);
}

/** “uno su tre”, “due italiani su tre”, “3 su 10”. */
function isShareOf(words: readonly Word[], at: number): boolean {
  const on = words[at + 1]?.folded === 'su' ? at + 1 : words[at + 2]?.folded === 'su' ? at + 2 : -1;
  const whole = words[on + 1]?.folded ?? '';
  return on > 0 && (kinds.get(whole) === 'count' || isDigit(whole.charCodeAt(0)) || whole === 'cento');
}
