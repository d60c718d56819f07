import { wordsOf } from './wordsOf';

/** Words: of fewer nobody can tell. */
const fewest = 40;
/** Words of the beginning that are looked at: enough to be sure, and no more of a long text than that. */
const most = 600;
const longest = 8000;
/** Share of stopwords. Italian opinion prose has 0.38 to 0.51, Spanish, Portuguese and French with their shared small words 0.19 to 0.28, English 0.11. */
const leastShare = 0.33;

/** Whether a text reads as Italian, by the share of its small words. A text too short to tell is taken for Italian, as nearly all of this site is. */
export function looksItalian(text: string): boolean {
  const words = wordsOf(text.slice(0, longest))
    .slice(0, most)
    .filter(({ folded }) => !/^\d/.test(folded));
  if (words.length < fewest) return true;
  return words.filter(({ stop }) => stop).length / words.length >= leastShare;
}
