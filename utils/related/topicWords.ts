import { isDigit } from '@/utils/text/letters';
import { rootOf } from '@/utils/text/rootOf';
import { stemOf } from '@/utils/text/stemOf';
import { wordsOf } from '@/utils/text/wordsOf';

/** A word that carries a topic, in UTF-16 offsets, with the root that all its endings share. */
export interface TopicWord {
  start: number;
  end: number;
  root: string;
}

/** Letters of a text that are read: ten times a long piece, and some tens of milliseconds. */
const longestText = 150_000;
/** Letters beyond which a “word” is a string of signs. */
const longestWord = 40;

/** The words of a text that carry a topic, in order: no articles, no auxiliaries; of numbers those of three digits or more, which name years and laws. Linear in the text. */
export function topicWords(text: string): TopicWord[] {
  return wordsIn(text, (written, folded) => rootOf(folded, stemOf(written, folded)));
}

/** Letters at the end of a stem that its words need not have: `presidenza` has the stem of `presidente`. */
const changing = 3;

/** Finds in texts the words of certain roots, in order. Only words that begin like one of these are stemmed, which takes longer than all else, and each form once for all texts. */
export function wordFinder(roots: ReadonlySet<string>): (text: string) => TopicWord[] {
  const beginnings = new Set([...roots].map(beginningOf));
  const heads = new Set([...beginnings].map((beginning) => beginning.slice(0, 3)));
  const longest = Math.max(0, ...[...beginnings].map(({ length }) => length));
  const mayBe = (folded: string): boolean => {
    if (!heads.has(folded.slice(0, 3)) && !heads.has(folded.slice(0, 2)) && !heads.has(folded.charAt(0))) return false;
    for (let length = Math.min(folded.length, longest); length > 0; length -= 1) if (beginnings.has(folded.slice(0, length))) return true;
    return false;
  };
  const known = new Map<string, string>();
  const nameOf = (written: string, folded: string): string => {
    const found = known.get(written);
    if (found !== undefined) return found;
    const root = mayBe(folded) ? rootOf(folded, stemOf(written, folded)) : '';
    known.set(written, root);
    return root;
  };
  return (text) => wordsIn(text, nameOf, roots);
}

/** What all words of a root begin with: a root begins as its words do for three letters, or is shorter than that. */
function beginningOf(root: string): string {
  return root.slice(0, Math.max(3, root.length - changing));
}

function wordsIn(text: string, nameOf: (written: string, folded: string) => string, wanted?: ReadonlySet<string>): TopicWord[] {
  const found: TopicWord[] = [];
  for (const { start, end, folded, stem, stop } of wordsOf(text.slice(0, longestText), nameOf)) {
    if (wanted?.has(stem) === false || (stop ? !isTellingNumber(folded) : folded.length > longestWord)) continue;
    found.push({ start, end, root: stem });
  }
  return found;
}

function isTellingNumber(folded: string): boolean {
  return folded.length >= 3 && folded.length <= 12 && isDigit(folded.charCodeAt(0)) && isDigit(folded.charCodeAt(folded.length - 1));
}
