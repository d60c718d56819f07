import { splitSentences } from '@/utils/text/splitSentences';
import { wordsOf, type Word } from '@/utils/text/wordsOf';
import { weightOfWord } from './weightOfWord';

/** Words that stand for a passage: the site finds only what has all of them, and four already tell most passages from all others. */
const enough = 4;

/** A word said again says what a passage is about; said more often than this, it says so no more. */
const mostTimes = 8;

/** Letters of a passage that are looked at: what somebody selects is rarely a tenth of it. */
const longest = 20_000;

/**
 * The words to search the site for when somebody asks what else it has about a passage: the few that tell it from others, as the passage writes them and in its order. Those that it repeats, names and
 * long words go first; a capital at the head of a sentence makes no name. Empty where the passage has none.
 */
export function siteWords(passage: string): string {
  const text = passage.slice(0, longest);
  const heads = new Set(splitSentences(text).map(({ start, end }) => firstLetter(text, start, end)));
  const byStem = new Map<string, { word: Word; weight: number; times: number }>();
  for (const word of wordsOf(text)) {
    if (word.stop) continue;
    const written = heads.has(word.start) ? word.folded : text.slice(word.start, word.end);
    const weight = weightOfWord(written, word.folded);
    const known = byStem.get(word.stem);
    if (known) Object.assign(known, { weight: Math.max(known.weight, weight), times: known.times + 1 });
    else byStem.set(word.stem, { word, weight, times: 1 });
  }
  return [...byStem.values()]
    .toSorted((one, other) => scoreOf(other) - scoreOf(one))
    .slice(0, enough)
    .map(({ word }) => word)
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

function scoreOf({ weight, times }: { weight: number; times: number }): number {
  return weight * (1 + Math.log2(Math.min(times, mostTimes)));
}

/** Where the first word of a sentence begins, after the marks that open it. */
function firstLetter(text: string, start: number, end: number): number {
  return start + text.slice(start, end).search(/[\p{L}\d]/u);
}
