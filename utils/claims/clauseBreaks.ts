import type { Sentence } from './sentence';

/** A place where a long sentence may be cut: a comma, semicolon or colon outside quotations and brackets, a bracket that ends the sentence, or its end. */
export interface ClauseBreak {
  mark: ',' | ';' | ':' | '(' | 'end';
  /** Offset in the sentence of the mark; what stands before it is kept without it. */
  at: number;
  /** Offset of what follows. */
  after: number;
  /** Index of the first word behind it; the number of words where none follows. */
  word: number;
}

/** A sentence of more parts is a list; looking at each pair of them would cost more than it gives. */
const mostBreaks = 24;
const openers = '(«“[';
const closers = ')»”]';

/** The breaks of a sentence in order, its end last. What stands between two dashes is a bracket of its own. */
export function clauseBreaks(sentence: Sentence): ClauseBreak[] {
  const { text, words, start } = sentence;
  const breaks: ClauseBreak[] = [];
  const dashes = [...text.matchAll(/ [–—-] /g)].length;
  let depth = 0;
  let dash = 0;
  let word = 0;
  for (let at = 0; at < text.length && breaks.length < mostBreaks; at += 1) {
    const char = text.charAt(at);
    while (word < words.length && (words[word]?.start ?? Infinity) - start < at) word += 1;
    if (openers.includes(char)) {
      if (char === '(' && depth === 0 && text[at - 1] === ' ' && /^\([^()]*\)[.!…]?$/.test(text.slice(at)))
        breaks.push({ mark: '(', at: at - 1, after: at + 1, word });
      depth += 1;
    } else if (closers.includes(char)) depth = Math.max(0, depth - 1);
    else if (' -–—'.indexOf(char) > 0 && text[at - 1] === ' ' && text[at + 1] === ' ') {
      dash += 1;
      // An odd dash at the end opens what closes with the sentence.
      if (dash % 2 === 1) depth += 1;
      else if (dashes >= dash) depth = Math.max(0, depth - 1);
    } else if (depth === 0 && (char === ',' || char === ';' || char === ':') && text[at + 1] === ' ')
      breaks.push({ mark: char, at, after: at + 2, word });
  }
  breaks.push({ mark: 'end', at: text.length, after: text.length, word: words.length });
  return breaks;
}
