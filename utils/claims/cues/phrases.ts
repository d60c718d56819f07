import type { Sentence } from '../sentence';

/** The lists of phrases that a sentence says, by number: somewhere, and at its very beginning. */
export interface PhrasesFound {
  anywhere: ReadonlySet<number>;
  first: ReadonlySet<number>;
}

interface Needle {
  /** What is looked for from the first word on, in folded words parted by one blank; ends with a blank unless any ending will do. */
  written: string;
  list: number;
}

/*
 * The phrases of all cues stand in one table, by their first word or the first letters of one that is cut short, so that a sentence is read once and not
 * once for every cue. It is filled while the cues' files load and never changes afterwards.
 */
const byFirstWord = new Map<string, Needle[]>();
const byFirstLetters = new Map<string, Needle[]>();
const letters = 3;
let lists = 0;
const found = new WeakMap<Sentence, PhrasesFound>();

/** Takes in a list of phrases (folded, parted by `|`, a last `*` for any ending) and gives the number it is found by. A word cut short keeps three letters. */
export function learnPhrases(phrases: string): number {
  lists += 1;
  for (const phrase of phrases.split('|')) {
    const open = phrase.endsWith('*');
    const written = open ? phrase.slice(0, -1) : `${phrase} `;
    const [first = ''] = written.split(' ', 1);
    const needles = open && !written.includes(' ') ? enter(byFirstLetters, first.slice(0, letters)) : enter(byFirstWord, first);
    needles.push({ written, list: lists });
  }
  return lists;
}

/** The lists that a sentence says. Found once for each sentence. */
export function phrasesIn(sentence: Sentence): PhrasesFound {
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const { folded, words } = sentence;
  const answer = { anywhere: new Set<number>(), first: new Set<number>() };
  let at = 1;
  for (let index = 0; index < words.length; index += 1) {
    const own = words[index]?.folded ?? '';
    hear(byFirstWord.get(own), folded, at, answer);
    if (own.length >= letters) hear(byFirstLetters.get(own.slice(0, letters)), folded, at, answer);
    at += own.length + 1;
  }
  found.set(sentence, answer);
  return answer;
}

/** By index, as all loops over every word: before it is compiled, a loop over the items themselves makes an object of each step. */
function hear(
  needles: readonly Needle[] | undefined,
  folded: string,
  at: number,
  answer: { anywhere: Set<number>; first: Set<number> },
): void {
  if (needles === undefined) return;
  for (let index = 0; index < needles.length; index += 1) {
    const needle = needles[index];
    if (needle === undefined || !folded.startsWith(needle.written, at)) continue;
    answer.anywhere.add(needle.list);
    if (at === 1) answer.first.add(needle.list);
  }
}

function enter(table: Map<string, Needle[]>, key: string): Needle[] {
  const needles = table.get(key) ?? [];
  table.set(key, needles);
  return needles;
}
