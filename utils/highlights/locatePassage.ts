import { foldTypography, unfold, type FoldedText } from './foldedText';
import { type PassageSelector } from './highlight';
import { contextLikeness, passageLikeness } from './passageLikeness';
import { similarPlaces, verbatimPlaces, type Place } from './possiblePlaces';

/** Where a passage stands: its words the same or not (typography apart), its surroundings alike from 0 to 1. */
export type Location =
  { kind: 'found'; start: number; end: number; sameWords: boolean; context: number } | { kind: 'lost'; nearest?: Place };

interface Scored extends Place {
  words: number;
  context: number;
  score: number;
}

/** Words weigh a little more than surroundings: with equal weights a neighbour sentence in the right place would beat the right one moved. */
const wordsWeight = 0.55;
/** What breaks ties between refrains: how near a place is to the old one, within about a screen of text. */
const positionWeight = 0.04;
const nearby = 2000;
/** The best must be ahead of the second by this much: a coin toss is called lost. */
const margin = 0.05;
/** A passage found verbatim in foreign surroundings is believed from this length on; shorter ones stand anywhere by chance. */
const distinctive = 32;

/** Finds a passage by words and surroundings together; a place that is likelier wrong than right is called lost. Bounded in time for any text. */
export function locatePassage(text: string, selector: PassageSelector): Location {
  const { quotation, before, after, start } = selector;
  if (quotation.trim() === '') return { kind: 'lost' };
  if (standsAt(text, selector)) return { kind: 'found', start, end: start + quotation.length, sameWords: true, context: 1 };

  const page = foldedOf(text);
  const words = foldTypography(quotation).folded.trim();
  const around = { before: besideWords(before, 'before'), after: besideWords(after, 'after') };
  const expected = isComparable(text, selector) ? start : null;
  const score = (place: Place): Scored => scorePlace(page, place, words, around, expected);

  const verbatim = verbatimPlaces(page.folded, words).map(score);
  const sure = chosen(verbatim.filter(({ context }) => context >= 0.9));
  const all = sure ? [] : [...verbatim, ...similarPlaces(page.folded, words, around.before, around.after).map(score)];
  const best = sure ?? chosen(all);
  const nearest = [...all].sort((one, other) => other.score - one.score)[0];
  if (!best || !isBelievable(best, words))
    return nearest ? { kind: 'lost', nearest: unfold(page, nearest.start, nearest.end) } : { kind: 'lost' };
  return { kind: 'found', ...unfold(page, best.start, best.end), sameWords: best.words === 1, context: best.context };
}

/** The cheapest look, at the very same place; surroundings count too, because another text may have the same words there by chance. */
function standsAt(text: string, { quotation, before, after, start }: PassageSelector): boolean {
  const near = before.slice(-16);
  return (
    text.startsWith(quotation, start) &&
    text.startsWith(near, start - near.length) &&
    text.startsWith(after.slice(0, 16), start + quotation.length)
  );
}

/** Context with the blank that parts it from the passage kept, because the passage has none of its own. */
function besideWords(context: string, side: 'before' | 'after'): string {
  const folded = foldTypography(`|${context}|`).folded.slice(1, -1);
  return folded.trim() === '' ? '' : side === 'before' ? folded.trimStart() : folded.trimEnd();
}

/** Offsets of a page with its menus and of the bare article have nothing to do with each other. */
function isComparable(text: string, { textLength }: PassageSelector): boolean {
  return Math.abs(text.length - textLength) <= 0.2 * textLength;
}

function scorePlace(
  page: FoldedText,
  place: Place,
  words: string,
  around: { before: string; after: string },
  expected: number | null,
): Scored {
  const likeness = passageLikeness(words, page.folded.slice(place.start, place.end));
  // A whole title has no surroundings: its words must do.
  const context = contextLikeness(page.folded, place.start, place.end, around.before, around.after) ?? 0.6;
  const distance = expected === null ? nearby : Math.abs((page.toText[place.start] ?? 0) - expected);
  const position = positionWeight * Math.max(0, 1 - distance / nearby);
  return { ...place, words: likeness, context, score: wordsWeight * likeness + (1 - wordsWeight) * context + position };
}

/** The best place, unless another that does not overlap it is nearly as good. */
function chosen(places: readonly Scored[]): Scored | null {
  const [best, ...others] = [...places].sort((one, other) => other.score - one.score);
  if (!best) return null;
  const second = others.find(({ start, end }) => end <= best.start || start >= best.end);
  if (!second) return best;
  const lead = best.score - second.score;
  const onlyPosition = best.words === second.words && Math.abs(best.context - second.context) < 0.01;
  return lead >= (onlyPosition ? margin / 5 : margin) ? best : null;
}

/** Each pair: how alike the words must at least be, how alike the surroundings then. Fewer words kept ask for more of the surroundings. */
const enough: readonly (readonly [words: number, context: number])[] = [
  [0.45, 0.8],
  [0.6, 0.65],
  [0.8, 0.45],
];

/** A few words resemble many others: edited, they are believed only where all around them is as it was. */
const fewLetters = 28;
const allAround = 0.9;

function isBelievable({ words, context }: Scored, quotation: string): boolean {
  if (words < 1 && quotation.length < fewLetters && context < allAround) return false;
  if (words === 1) return quotation.length >= distinctive || context >= 0.55;
  if (words >= 0.9 && quotation.length >= 2 * distinctive) return true;
  return enough.some(([leastWords, leastContext]) => words >= leastWords && context >= leastContext);
}

let last: { text: string; folded: FoldedText } | null = null;

/** The highlights of a piece are looked for in one text, one after the other: it is folded once. */
function foldedOf(text: string): FoldedText {
  if (last?.text !== text) last = { text, folded: foldTypography(text) };
  return last.folded;
}
