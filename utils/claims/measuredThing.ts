import type { Quantity } from '@/utils/text/quantity';
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
/** Characters behind which “milioni” or “miliardi” is found at the end of a sum without its money. */
const shortestSum = 10;
const articles = new Set('il lo la l i gli le un uno una ogni questo questa questi queste'.split(' '));
/** Between a name and its figure: “l’aumento da 7 a 47”, “una spesa pari a 3 miliardi”. Behind “per”, “con”, “in” a figure tells how long or how. */
const leading = new Set(
  'di d da dal dai dall dalla del dell dello a al ai all alla allo pari fino ben oltre circa quasi solo soltanto appena almeno'.split(' '),
);
/** “In media”, “in totale”, “gli ultimi quarant’anni”: they measure nothing. */
const noNames = new Set(
  'media totale parte particolare tutto giu linea ultimi ultime prossimi prossime primi prime scorsi decine centinaia migliaia paio poche pochi'.split(
    ' ',
  ),
);
/** Words of a relative clause between subject and verb. */
const reachOfRelative = 5;
/** Between a subject and its verb. */
const beforeVerb = new Set('non si ne ci gia oggi ora poi ormai anche gli le mi'.split(' '));
/** Of these kinds a bare noun behind the figure is what is counted; behind a figure with its unit it begins something else (“60 mq costano”). */
const counting = new Set<Quantity['type']>(['number', 'range', 'ratio']);
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
 * sentence. Offsets of `text`; null where the clause names none beyond doubt: a wrong name is worse than none. By small words and endings, no grammar; the sentence is shown
 * beside it. Its time does not grow with the text.
 */
export function measuredThing(
  text: string,
  quantity: Pick<Quantity, 'start' | 'end' | 'type'>,
  sentence: Span,
  words: readonly Word[],
): Span | null {
  const from = firstFrom(words, Math.max(sentence.start, quantity.start - reach));
  const to = firstFrom(words, Math.min(sentence.end, quantity.end + reach));
  const clause = { text, words: words.slice(from, to) };
  return behind(clause, quantity.end, quantity.type) ?? before(clause, quantity.start, quantity.type);
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

function behind(clause: Clause, from: number, type: Quantity['type']): Span | null {
  const at = clause.words.findIndex((word) => word.start >= from);
  const [first, second] = [clause.words[at], clause.words[at + 1]];
  if (at < 0 || first === undefined || !areJoined(clause.text, from, first.start)) return null;
  if (counting.has(type) && isName(clause, at)) return nameFrom(clause, at);
  if (second === undefined || !areJoined(clause.text, first.end, second.start) || !isName(clause, at + 1)) return null;
  if (ofForms.has(first.folded)) return nameFrom(clause, at + 1);
  if (!forForms.has(first.folded) || !(type === 'currency' || /mili[oa]|mld|mln/.test(clause.text.slice(from - shortestSum, from))))
    return null;
  const name = nameFrom(clause, at + 1);
  return { start: first.start, end: name.end };
}

function nameFrom(clause: Clause, from: number): Span {
  const { text, words } = clause;
  let last = from;
  for (let at = from + 1; at < words.length && at - from < longest; at += 1) {
    const [previous, word] = [words[at - 1], words[at]];
    if (previous === undefined || word === undefined || !areJoined(text, previous.end, word.start)) break;
    if (isName(clause, at) && (ofForms.has(previous.folded) || agree(previous.folded, word.folded))) last = at;
    else if (!ofForms.has(word.folded) || !isName(clause, at + 1)) break;
  }
  return { start: words[from]?.start ?? 0, end: words[last]?.end ?? 0 };
}

function before(clause: Clause, until: number, type: Quantity['type']): Span | null {
  const { text, words } = clause;
  let at = words.findLastIndex((word) => word.end <= until);
  if (at < 0 || noNames.has(words[at]?.folded ?? '')) return null;
  const of = ofForms.has(words[at]?.folded ?? '') && areJoined(text, words[at]?.end ?? 0, until);
  while (at > 0 && leading.has(words[at]?.folded ?? '') && areInClause(text, words[at]?.end ?? 0, until)) at -= 1;
  const nearest = nameUntil(clause, at, until);
  // “Il margine è sceso di 1,4 punti”: what follows an auxiliary tells what happened.
  if (nearest !== null && !isAuxiliary(clause, nearest.first - 1) && (of || (type !== 'duration' && hasArticle(clause, nearest.first))))
    return spanOf(clause, nearest);
  const verb = words.findLastIndex((word, index) => index <= at && isVerb(clause, index) && areInClause(text, word.end, until));
  // How long something went on measures nothing of it, but “Francesca ha ventiquattro anni” does.
  if (verb < 1 || (type === 'duration' && !/^(?:ha|hanno|aveva|avevano|dura|durano)$/.test(words[verb]?.folded ?? ''))) return null;
  const subject = subjectOf(clause, verb);
  const named = nameUntil(clause, subject, words[subject + 1]?.start ?? until);
  return named !== null && isNamed(clause, named.first) ? spanOf(clause, named) : null;
}

/** Index of the word that ends the subject of the verb at an index; a relative clause between them is stepped over (“il tasso che esse pagano è …”). */
function subjectOf(clause: Clause, verb: number): number {
  const { words } = clause;
  let subject = verb - 1;
  while (subject > 0 && beforeVerb.has(words[subject]?.folded ?? '')) subject -= 1;
  if (!isVerb(clause, subject)) return subject;
  const relative = words.findLastIndex((word, index) => index < subject && word.folded === 'che');
  return relative > 0 && subject - relative < reachOfRelative ? relative - 1 : subject;
}

interface Name {
  first: number;
  last: number;
}

function spanOf({ words }: Clause, { first, last }: Name): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The name that ends with the word at an index, from its first word on, or null where that word is none or a stop parts it from `until`. */
function nameUntil(clause: Clause, last: number, until: number): Name | null {
  const { text, words } = clause;
  if (!isName(clause, last) || !areInClause(text, words[last]?.end ?? 0, until)) return null;
  let first = last;
  for (let previous = last - 1; previous >= 0 && last - previous < longest; previous -= 1) {
    const [word, next] = [words[previous], words[previous + 1]];
    if (word === undefined || next === undefined || !areJoined(text, word.end, next.start)) break;
    if (isName(clause, previous) && (isJoint(next.folded) || agree(word.folded, next.folded))) first = previous;
    else if (!isJoint(word.folded) || !isName(clause, previous - 1)) break;
  }
  return { first, last };
}

function isJoint(folded: string): boolean {
  return ofForms.has(folded) || folded === 'per';
}

/** Whether a name has an article before it: behind a preposition it tells where or how. */
function hasArticle({ text, words }: Clause, first: number): boolean {
  const [before, word] = [words[first - 1], words[first]];
  return before !== undefined && word !== undefined && areJoined(text, before.end, word.start) && articles.has(before.folded);
}

/** Whether a subject has an article, or is named by its capital at the head of its clause (“Emanuele ha 17 anni”). */
function isNamed(clause: Clause, first: number): boolean {
  if (hasArticle(clause, first)) return true;
  const [before, word] = [clause.words[first - 1], clause.words[first]];
  const opens = before === undefined || !areJoined(clause.text, before.end, word?.start ?? 0);
  return opens && word !== undefined && /^[A-ZÀÈÉ]/.test(clause.text.slice(word.start));
}

/** Whether a noun and an adjective may go together, by their last letters: “evento dura”, “intervistati ritiene” do not. */
function agree(noun: string, adjective: string): boolean {
  const [one, other] = [noun.at(-1) ?? '', adjective.at(-1) ?? ''];
  if (!'aeio'.includes(one) || !'aeio'.includes(other)) return true;
  if (one === 'o') return other === 'o' || other === 'e';
  if (one === 'a') return other === 'a' || other === 'e';
  if (one === 'i') return other === 'i' || (other === 'e' && /(?:ioni|dini|rici|si|ti)$/.test(noun) && !/(?:at|it|ut)i$/.test(noun));
  return true;
}

/** Whether a word can be part of a name: it carries a topic and is no verb, adverb or figure. */
function isName({ text, words }: Clause, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.stop || pronouns.has(word.folded) || noNames.has(word.folded)) return false;
  if (/mente$|^\d|.{3}(?:ando|endo)$/.test(word.folded)) return false;
  return !hasFiniteVerb([word], ({ start, end }) => text.slice(start, end));
}

/** Whether a word is a finite verb, an auxiliary or any other. */
function isVerb(clause: Clause, at: number): boolean {
  const word = clause.words[at];
  return isAuxiliary(clause, at) || (word !== undefined && hasFiniteVerb([word], ({ start, end }) => clause.text.slice(start, end)));
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
