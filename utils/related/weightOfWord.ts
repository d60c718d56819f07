/** Endings by which Italian makes words that any text may have: adverbs, and verbs as they stand in a dictionary. */
const common = /(?:mente|are|ere|ire|ando|endo|arsi|ersi|irsi)$/u;

/** From so many letters on a word is no rarer for being longer. */
const longest = 12;

/**
 * How much a word may tell texts apart, without knowing any other text: long words are rarer than short ones, names (written with a capital) and figures rarer than both, adverbs and verbs as they
 * stand in a dictionary commoner. From about 0 to 3; only the order means something.
 */
export function weightOfWord(written: string, folded: string): number {
  const length = Math.min(folded.length, longest) / longest;
  return length + (/\d/u.test(folded) ? 0.5 : 0) + (/^\p{Lu}/u.test(written) ? 1 : 0) - (common.test(folded) ? 0.5 : 0);
}
