import { clauseBreaks, type ClauseBreak } from './clauseBreaks';
import { mayEnd } from './clauseEnding';
import { mayFollow, mayOpen } from './clauseOpening';
import { quotedStretches } from './quotedStretches';
import { describeSentence, type Sentence } from './sentence';

/** Sentences up to this many characters are shown whole. */
export const longSentence = 260;
const shortestClause = 70;
const fewestWords = 9;
/** Behind a stop a clause may begin after its conjunction, and is the author's words all the same; after a comma it must have one. */
const conjunction = /^(?:ma|e|ed|però|eppure|perché) /;

/**
 * The shortest verbatim clause of a long sentence that stands alone: 70 to 260 characters, a subject and a finite verb of its own, nothing open, nothing dangling, and
 * nothing cut off that would change what it says (a condition, a “ma”, who said it). One from the head of the sentence comes before those behind a colon or a “ma”.
 * Null when none is found safely: by small words and marks, no grammar.
 */
export function standaloneClause(text: string, sentence: Sentence): Sentence | null {
  // A list or a drawing that stands in one line is no sentence.
  if (/ [*•├└│→#] /.test(sentence.text)) return null;
  const breaks = clauseBreaks(sentence);
  for (const start of [0, ...breaks.flatMap((mark) => opensAt(sentence, mark))]) {
    const first = sentence.words.findIndex((word) => word.start >= sentence.start + start);
    if (first < 0 || (start > 0 && !mayFollow(headOf(text, sentence, start, first)))) continue;
    for (const [index, end] of breaks.entries()) {
      const length = end.at - start;
      const whole = start === 0 && end.mark === 'end';
      if (whole || length < shortestClause || length > longSentence || end.word - first < fewestWords) continue;
      const clause = describeSentence(
        text,
        sentence.start + start,
        sentence.start + end.at,
        sentence.words.slice(first, end.word),
        sentence,
      );
      if (!balanced(clause.text) || quotedStretches(clause.text, 0, length).length > 0) continue;
      if (start > 0 && !mayOpen(text, clause)) continue;
      if (mayEnd(text, sentence, clause, breaks, index)) return clause;
    }
  }
  return null;
}

/** Where a clause may begin behind a break. */
function opensAt(sentence: Sentence, { mark, after }: ClauseBreak): number[] {
  if (mark === 'end' || mark === '(') return [];
  const length = conjunction.exec(sentence.text.slice(after, after + 8))?.[0].length ?? 0;
  return mark === ',' && length === 0 ? [] : [after + length];
}

function headOf(text: string, sentence: Sentence, until: number, words: number): Sentence {
  return describeSentence(text, sentence.start, sentence.start + until, sentence.words.slice(0, words), sentence);
}

function balanced(text: string): boolean {
  const count = (char: string) => text.split(char).length - 1;
  return count('(') === count(')') && count('«') === count('»') && count('“') === count('”') && count('"') % 2 === 0;
}
