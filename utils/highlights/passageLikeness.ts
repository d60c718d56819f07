import search from 'approx-string-match';

/** Units of context that are compared: about a sentence. More costs time, fewer make refrains alike. */
const compared = 96;
/** Verbatim context of this length beside a passage is the same place for certain: no need to look further. */
const certain = 32;
/** Where less than this of a text is left beside a place, it speaks neither for it nor against: a piece ends where its page goes on. */
const tooLittle = 8;
const undecided = 0.5;
/** How far context may have been pushed away, for instance by an advert put between it and the passage. */
const pushedAway = 240;
/** Up to this length letters are compared, beyond it words: comparing letters takes the square of the length. */
const longestByLetter = 400;
const mostWords = 600;

/**
 * How alike the surroundings of a place are to the context kept of a passage, from 0 to 1; null where there is nothing to compare, as for a whole title. One side
 * that fits weighs more than one that does not: a paragraph that moved keeps what is in it and gets new neighbours.
 */
export function contextLikeness(text: string, start: number, end: number, before: string, after: string): number | null {
  // A title or standfirst taken whole: there is nothing around it.
  if (start < tooLittle && text.length - end < tooLittle) return null;
  const sides: number[] = [];
  if (before !== '') sides.push(start < tooLittle || before.length < tooLittle ? undecided : beforeLikeness(text, start, before));
  if (after !== '') sides.push(text.length - end < tooLittle || after.length < tooLittle ? undecided : afterLikeness(text, end, after));
  if (sides.length === 0) return null;
  const mean = sides.reduce((sum, side) => sum + side, 0) / sides.length;
  return (mean + Math.max(...sides)) / 2;
}

function beforeLikeness(text: string, start: number, context: string): number {
  const near = context.slice(-Math.min(certain, start));
  if (text.startsWith(near, start - near.length)) return 1;
  const window = text.slice(Math.max(0, start - compared - pushedAway), start);
  return patternLikeness(window, context.slice(-compared), (match) => window.length - match.end);
}

function afterLikeness(text: string, end: number, context: string): number {
  if (text.startsWith(context.slice(0, Math.min(certain, text.length - end)), end)) return 1;
  return patternLikeness(text.slice(end, end + compared + pushedAway), context.slice(0, compared), (match) => match.start);
}

/** Half of the letters wrong is no likeness at all; what stands further away counts a little less, which settles repeated words close by. */
function patternLikeness(window: string, pattern: string, distance: (match: { start: number; end: number }) => number): number {
  const matches = search(window, pattern, Math.floor(pattern.length / 2));
  return matches.reduce((best, match) => {
    const likeness = 1 - match.errors / pattern.length - (0.5 * distance(match)) / (compared + pushedAway);
    return Math.max(best, likeness);
  }, 0);
}

/** What was put inside a passage, an advert for instance, counts less against it than what was taken out. */
const weightOfAdded = 0.2;

/** How much of a passage is kept in another text, from 0 to 1: letters in order of a short one, words in order of a long one. */
export function passageLikeness(passage: string, other: string): number {
  if (passage === other) return 1;
  if (passage === '' || other === '') return 0;
  const byLetter = Math.max(passage.length, other.length) <= longestByLetter;
  const parts = (text: string): string[] => (byLetter ? Array.from(text) : text.split(' ').slice(0, mostWords));
  const [first, second] = [parts(passage), parts(other)];
  return commonInOrder(first, second) / ((1 - weightOfAdded) * first.length + weightOfAdded * second.length);
}

/** Length of the longest common subsequence. */
function commonInOrder(first: readonly string[], second: readonly string[]): number {
  let row = new Uint16Array(second.length + 1);
  for (const item of first) {
    const next = new Uint16Array(second.length + 1);
    for (let index = 0; index < second.length; index++) {
      next[index + 1] = second[index] === item ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0);
    }
    row = next;
  }
  return row[second.length] ?? 0;
}
