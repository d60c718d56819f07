import { foldWord } from '@/utils/text/foldText';
import { isDigit, isLetter } from '@/utils/text/letters';
import { rootOf } from '@/utils/text/rootOf';
import { wordsOf } from '@/utils/text/wordsOf';
import { type Query } from './query';

/** A stretch to paint in a text, in UTF-16 offsets, and which of the things asked for stands there. */
export interface PaintedWord {
  start: number;
  end: number;
  asked: number;
}

/** Finds in a text what a query asked for, in order. Linear in the text; only words that begin like an asked one have their stem looked at. */
export type Painter = (text: string) => PaintedWord[];

interface TextWord {
  start: number;
  end: number;
  folded: string;
}

/**
 * The painter of a query: its words, those of their roots and what an unfinished one begins; the words that were looked for in place of others; phrases only where they stand
 * as they are. Words without a topic are painted where nothing else was asked for.
 */
export function painterOf({ words, phrases }: Query, corrections: readonly { written: string; instead: readonly string[] }[]): Painter {
  const telling = words.filter(({ stop }) => !stop);
  const asked = telling.length > 0 || phrases.length > 0 ? telling : words;
  const exact = new Map<string, number>();
  const roots = new Map<string, number>();
  const begun: { beginning: string; asked: number }[] = [];
  const heads = new Set<string>();
  for (const [index, word] of asked.entries()) {
    const { written, folded, stem, unfinished } = word;
    const instead = corrections.find((correction) => correction.written === written)?.instead ?? [];
    for (const one of [folded, ...instead]) exact.set(one, index);
    if (instead.length > 0) continue;
    roots.set(rootOf(folded, stem), index);
    heads.add(folded.slice(0, 2));
    if (unfinished || folded.length >= 4) begun.push({ beginning: folded, asked: index });
  }
  const answerTo = (written: string, folded: string): number => {
    const found = exact.get(folded) ?? begun.find(({ beginning }) => folded.startsWith(beginning))?.asked;
    if (found !== undefined) return found;
    if (!heads.has(folded.slice(0, 2))) return -1;
    return roots.get(rootOf(folded, wordsOf(written)[0]?.stem ?? '')) ?? -1;
  };
  // The same few hundred words stand in all texts of a list, and a stem takes longer than anything else here.
  const answers = new Map<string, number>();
  const askedFor = (written: string, folded: string): number => {
    const known = answers.get(written);
    if (known !== undefined) return known;
    const answer = answerTo(written, folded);
    answers.set(written, answer);
    return answer;
  };
  const firsts = new Set([...exact.keys(), ...heads].map((word) => word.charCodeAt(0)));
  // A phrase needs all words of a text, anything else only those that begin like it.
  const begins = phrases.length > 0 ? () => true : (code: number) => code > 127 || firsts.has(code | 0x20);
  return (text) => {
    const inText = textWords(text, begins);
    const painted = inText.flatMap(({ start, end, folded }): PaintedWord[] => {
      const which = askedFor(text.slice(start, end), folded);
      return which < 0 ? [] : [{ start, end, asked: which }];
    });
    for (const [index, phrase] of phrases.entries()) painted.push(...phraseIn(inText, phrase, asked.length + index));
    return painted.sort((one, other) => one.start - other.start);
  };
}

function phraseIn(inText: readonly TextWord[], { words, unfinished }: Query['phrases'][number], asked: number): PaintedWord[] {
  const painted: PaintedWord[] = [];
  const last = words.length - 1;
  for (let at = 0; at + last < inText.length; at += 1) {
    const stands = words.every((word, index) => {
      const folded = inText[at + index]?.folded ?? '';
      return unfinished && index === last ? folded.startsWith(word) : folded === word;
    });
    const [first, end] = [inText[at], inText[at + last]];
    if (stands && first && end) painted.push({ start: first.start, end: end.end, asked });
  }
  return painted;
}

/** The words of a text whose first letter is one that is looked for, told by its code: a small ASCII letter's stands for the capital, too. */
function textWords(text: string, begins: (code: number) => boolean): TextWord[] {
  const words: TextWord[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(code) || isDigit(code)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (begins(text.charCodeAt(start))) words.push({ start, end: at, folded: foldWord(text.slice(start, at)) });
      start = -1;
    }
  }
  return words;
}
