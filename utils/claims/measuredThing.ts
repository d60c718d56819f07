import type { Span } from '@/utils/text/span';
import { wordsOf, type Word } from '@/utils/text/wordsOf';
import { hasFiniteVerb } from './finiteVerb';

/** Words of a name for a thing: more would be the sentence again. */
const longest = 6;
/** Characters on each side that are looked at: a name further off belongs to another figure, and a sentence may have no end. */
const reach = 200;
const ofForms = new Set('di d del dello della dell dei degli delle'.split(' '));
/** Behind a sum these name what it is for; the preposition is shown with it, for it changes the sense. */
const forForms = new Set('in per su sui sulle sul sulla'.split(' '));
const articles = new Set('il lo la l i gli le un uno una'.split(' '));
const pronouns = new Set('esse essi essa esso lui lei loro noi voi'.split(' '));
const auxiliaries = new Set(
  'e ha hanno sono era erano aveva avevano fu furono stato stata stati state abbiamo ho viene vengono'.split(' '),
);

/**
 * The words of a stretch of text that may name what a quantity measures: all but those of the quantities themselves, in order, with offsets of `text`.
 * Both must be in order; time is linear in the stretch.
 */
export function namingWords(text: string, { start, end }: Span, quantities: readonly Span[]): Word[] {
  let next = 0;
  return wordsOf(text.slice(start, end))
    .map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
    .filter((word) => {
      while ((quantities[next]?.end ?? Infinity) <= word.start) next += 1;
      return word.end <= (quantities[next]?.start ?? Infinity);
    });
}

/**
 * What a quantity counts or measures, in the words of its sentence: the things behind it (“4.300 imprese manifatturiere”), what it is a share of (“il 42 % dell’acqua”),
 * else the nearest name before it in its clause (“la produttività per addetto è cresciuta del 2,1 %”). `words` are the naming words around it, at least those of the
 * sentence. Offsets of `text`; null where the clause names none. By small words and endings, no grammar: it may name a neighbour, which is why the sentence is shown
 * beside it. Its time does not grow with the text.
 */
export function measuredThing(text: string, quantity: Span, sentence: Span, words: readonly Word[]): Span | null {
  const from = firstFrom(words, Math.max(sentence.start, quantity.start - reach));
  const to = firstFrom(words, Math.min(sentence.end, quantity.end + reach));
  const clause = { text, words: words.slice(from, to) };
  return behind(clause, quantity.end) ?? before(clause, quantity.start);
}

/** Index of the first word that begins at an offset or after it, by halving. */
function firstFrom(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Clause {
  text: string;
  words: readonly Word[];
}

function behind(clause: Clause, from: number): Span | null {
  const at = clause.words.findIndex((word) => word.start >= from);
  const [first, second] = [clause.words[at], clause.words[at + 1]];
  if (at < 0 || first === undefined || !areJoined(clause.text, from, first.start)) return null;
  if (isName(clause, at)) return nameFrom(clause, at);
  if (second === undefined || !areJoined(clause.text, first.end, second.start) || !isName(clause, at + 1)) return null;
  if (ofForms.has(first.folded)) return nameFrom(clause, at + 1);
  if (!forForms.has(first.folded)) return null;
  const name = nameFrom(clause, at + 1);
  return { start: first.start, end: name.end };
}

function nameFrom(clause: Clause, from: number): Span {
  const { text, words } = clause;
  let last = from;
  for (let at = from + 1; at < words.length && at - from < longest; at += 1) {
    const [previous, word] = [words[at - 1], words[at]];
    if (previous === undefined || word === undefined || !areJoined(text, previous.end, word.start)) break;
    if (isName(clause, at)) last = at;
    else if (!ofForms.has(word.folded) || !isName(clause, at + 1)) break;
  }
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function before(clause: Clause, until: number): Span | null {
  const { text, words } = clause;
  const at = words.findLastIndex((word) => word.end <= until);
  const nearest = nameBefore(clause, at, until);
  const article = words.findLastIndex((word) => word.end <= (nearest?.start ?? 0));
  if (nearest !== null && articles.has(words[article]?.folded ?? '')) return nearest;
  const verb = words.findLastIndex((word, index) => index <= at && isAuxiliary(clause, index) && areInClause(text, word.end, until));
  // What follows an auxiliary tells what happened; the name stands before it (“il margine è sceso in media di 1,4 punti”).
  return (verb > 0 ? nameBefore(clause, verb - 1, words[verb]?.start ?? until) : null) ?? nearest;
}

/** The last name up to the word at an index; prepositions, adverbs and verbs between it and `until` are stepped over. */
function nameBefore(clause: Clause, from: number, until: number): Span | null {
  const { text, words } = clause;
  let edge = until;
  let at = from;
  for (; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !areInClause(text, word.end, edge)) return null;
    if (isName(clause, at)) break;
    edge = word.start;
  }
  const last = words[at];
  if (last === undefined) return null;
  let first = at;
  for (let previous = at - 1; previous >= 0 && at - previous < longest; previous -= 1) {
    const [word, next] = [words[previous], words[previous + 1]];
    if (word === undefined || next === undefined || !areJoined(text, word.end, next.start)) break;
    if (isName(clause, previous)) first = previous;
    else if (!(ofForms.has(word.folded) || word.folded === 'per') || !isName(clause, previous - 1)) break;
  }
  return { start: words[first]?.start ?? 0, end: last.end };
}

/** Whether a word can be part of a name: it carries a topic and is no verb, adverb or figure. */
function isName({ text, words }: Clause, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.stop || pronouns.has(word.folded) || /mente$|^\d/.test(word.folded)) return false;
  return !hasFiniteVerb([word], ({ start, end }) => text.slice(start, end));
}

/** Whether a word is a verb that others lean on; “e” is one only with its accent. */
function isAuxiliary({ text, words }: Clause, at: number): boolean {
  const word = words[at];
  if (word === undefined || !auxiliaries.has(word.folded)) return false;
  return word.folded !== 'e' || text.charAt(word.start) !== 'e';
}

function areJoined(text: string, from: number, to: number): boolean {
  return /^[\s’'%]*$/.test(text.slice(from, to));
}

/** Whether no stop lies between: a name beyond a comma or a colon belongs to something else; one before a bracket is explained by it. */
function areInClause(text: string, from: number, to: number): boolean {
  return /^[^.,;:!?–—)»”]*$/.test(text.slice(from, to));
}
