import { candidatePlaces } from './candidatePlaces';
import { foldTypography } from './foldedText';
import { type PassageSelector } from './highlight';
import { lettersOf, type Stretch } from './lettersOf';
import { readWords, type TextWords } from './readWords';
import { soughtWords } from './soughtWords';
import { clearBest, contextOf, isBelievable, ranked } from './trust';

/** Where a passage stands: its words the same or not (typography apart), its surroundings alike from 0 to 1. */
export type Location =
  | { kind: 'found'; start: number; end: number; sameWords: boolean; context: number }
  | { kind: 'lost'; nearest?: Stretch };

/** Surroundings less alike than this may have closed up by chance. */
const leastOfCut = 0.6;
/** Letters of context on each side that make a verbatim passage certain where they stand once with it. */
const certain = 32;

/** So much is looked for letter by letter; longer rows take the product of both lengths in a text of refrains. */
const headLength = 96;

/**
 * Finds a passage in order of cost: where it stood, letter by letter with its neighbours elsewhere, then by its words and those around it, edited or not. A
 * place that is likelier wrong than right is called lost; more `caution` (0 is what the benchmark chose, see isBelievable) calls more lost. Bounded in time for any text.
 */
export function locatePassage(text: string, selector: PassageSelector, caution = 0): Location {
  if (selector.quotation.trim() === '') return { kind: 'lost' };
  const same = unchanged(text, selector);
  if (same !== null) return { kind: 'found', start: same, end: same + selector.quotation.length, sameWords: true, context: 1 };

  const sought = soughtWords(selector);
  const words = wordsOf(text);
  // Offsets of a page with its menus and of the bare article have nothing to do with each other.
  const comparable = Math.abs(text.length - selector.textLength) <= 0.2 * selector.textLength;
  const expected = comparable ? Math.round((selector.start / Math.max(1, selector.textLength)) * words.count) : null;
  const { candidates, cut, told } = candidatePlaces(words, text, sought, expected ?? 0);
  const places = ranked(candidates, expected, told);
  const best = clearBest(places, caution);
  if (!best || !isBelievable(best, sought.end - sought.start, caution)) {
    const nearest = places[0];
    return nearest ? { kind: 'lost', nearest: lettersOf(text, words, sought, nearest) } : { kind: 'lost' };
  }
  const place = lettersOf(text, words, sought, best);
  const sameWords = plain(selector.quotation) === plain(text.slice(place.start, place.end));
  // What stood around it has closed up elsewhere: only the very same words are believed to have been moved away from there.
  if (cut && !sameWords && contextOf(cut) > Math.max(best.context, leastOfCut)) return { kind: 'lost', nearest: place };
  return { kind: 'found', ...place, sameWords, context: best.context };
}

/** The cheapest looks: at the very same place, then for the passage with its neighbours letter by letter, if they stand there only once. */
function unchanged(text: string, { quotation, before, after, start }: PassageSelector): number | null {
  const near = before.slice(-certain);
  const whole = near + quotation + after.slice(0, certain);
  if (text.startsWith(whole, start - near.length) && start >= near.length) return start;
  if (whole.length - quotation.length < certain) return null;
  const head = whole.slice(0, headLength);
  const at = text.indexOf(head);
  return at >= 0 && text.startsWith(whole, at) && text.indexOf(head, at + 1) < 0 ? at + near.length : null;
}

function plain(text: string): string {
  return foldTypography(text).folded.trim();
}

let last: { text: string; words: TextWords } | null = null;

/** The highlights of a piece are looked for in one text, one after the other: its words are read once. */
function wordsOf(text: string): TextWords {
  if (last?.text !== text) last = { text, words: readWords(text) };
  return last.words;
}
