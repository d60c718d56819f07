import { wordsOf } from '@/utils/text/wordsOf';
import { weightOfWord } from './weightOfWord';

/** Words to search the publisher's site for: as the reader reads them, and as they are sent. */
export interface SiteTry {
  words: string;
  sent: string;
}

/** Words that are sent at most: the site finds only what has every one of them. */
const mostWords = 6;

/** A word has at least so many letters before its ending is cut: shorter ones would be found inside of anything. */
const longEnough = 7;

/** Letters of a question that are looked at: who pastes a whole piece is not asking for all of its words. */
const longest = 2_000;

/** Parts of what the reader wrote: a sentence in quotation marks, or what stands between two blanks. */
const parts = /(?<not>-)?(?:["“«](?<sentence>[^"“”«»]*)["”»]|(?<word>[^\s"“”«»]+))/gu;

interface Part {
  shown: string;
  sent: string;
  weight: number;
}

/**
 * What to ask the site for, one after the other until something is found: all words, then fewer, the common ones dropped first. The site (WordPress) finds a piece only where every word
 * occurs, as a substring: so words without a topic are left out, long ones are sent without their ending (`ospedal` finds `ospedale` and `ospedali`), and an apostrophe is never sent, since texts
 * have two forms of it (`l’acqua` is sent as `acqua`). A sentence in quotation marks stays together where it has none; what begins with `-` must not occur in any try. Empty for what has no word.
 */
export function siteTries(words: string): SiteTry[] {
  const found = [...words.slice(0, longest).matchAll(parts)].map(({ groups = {} }) => groups);
  const excluded = found.flatMap(({ not, sentence, word }) => (not === undefined ? [] : wordsIn(sentence ?? word ?? '')));
  const wanted = new Map<string, Part>();
  for (const { not, sentence, word } of found) {
    if (not !== undefined) continue;
    for (const part of sentence === undefined ? wordsIn(word ?? '') : sentenceIn(sentence))
      if (!wanted.has(part.sent.toLowerCase())) wanted.set(part.sent.toLowerCase(), part);
  }
  const all = [...wanted.values()];
  const byWeight = all.toSorted((one, other) => other.weight - one.weight).slice(0, mostWords);
  if (byWeight.length === 0) return [];
  const without = excluded.map(({ shown }) => ` -${shown}`).join('');
  return choicesOf(byWeight).map((choice) => {
    const left = all.filter((part) => choice.includes(part));
    const join = (name: 'shown' | 'sent'): string => left.map((part) => part[name]).join(' ') + without;
    return { words: join('shown'), sent: join('sent') };
  });
}

/**
 * All words, the heavier half, the heaviest alone, and where even that is nowhere on the site the two that come after it: four requests at most, since each is one that the site has to answer and the
 * reader to wait for.
 */
function choicesOf(byWeight: readonly Part[]): Part[][] {
  const choices = [byWeight.length, Math.ceil(byWeight.length / 2), 1].map((count) => byWeight.slice(0, count));
  const others = byWeight.slice(1, 3);
  const distinct = choices.filter(({ length }, index) => choices.findIndex((choice) => choice.length === length) === index);
  return others.length === 0 ? distinct : [...distinct, others];
}

/** The words of what stands between two blanks, without those that carry no topic; figures do. */
function wordsIn(text: string): Part[] {
  return wordsOf(text).flatMap(({ start, end, stop, folded }) => {
    const shown = text.slice(start, end);
    const isFigure = /^\d{2,}$/u.test(shown);
    return stop && !isFigure ? [] : [{ shown, sent: isFigure ? shown : withoutEnding(shown), weight: weightOfWord(shown, folded) }];
  });
}

/** A sentence as one part; with an apostrophe in it, the words of it. */
function sentenceIn(sentence: string): Part[] {
  const trimmed = sentence.trim().replace(/\s+/gu, ' ');
  const words = wordsIn(trimmed);
  if (/['’‘`´]/u.test(trimmed) || words.length === 0) return words;
  const weight = Math.max(...words.map((word) => word.weight)) + 1;
  return [{ shown: `“${trimmed}”`, sent: `"${trimmed}"`, weight }];
}

/** An Italian word without what changes between one and many, he and she; accented endings do not change. */
function withoutEnding(word: string): string {
  return word.length < longEnough ? word : word.replace(/(?:h?[ei]|i?[ao])$/u, '');
}
