/** Endings of adverbs, and of verbs that no noun has, as words without accents have them: “rapidamente”, “parlare”, “portarsi”, “sbagliavano”, “entrassero”, “spiegarglielo”. */
const common =
  /(?:mente|are|(?<!i)ere|ire|.{3}[aei]r(?:si|ci|vi|lo|la|li|le|ne|gli)|glielo|[ae]ndo|.{2}[aei]vano|[aei]ssero|[aei]rono|[aei]ranno|iscono|ebbero|iamo)$/u;

/** Numbers in words, which any text may have. */
const counting =
  /^(?:undic|dodic|tredic|quattordic|quindic|sedic|dicia|diciott|vent[iu]|trent[au]|quarant|cinquant|sessant|settant|ottant|novant|cento|duecento|trecento|milion|miliard)|mila$/u;

/** What a word of these loses: more than its length can give it. */
const loss = 0.6;

/** From so many letters on a word is no rarer for being longer. */
const longest = 12;

/**
 * How much a word may tell texts apart, without knowing any other text: long words are rarer than short ones, names (written with a capital) and figures rarer than both; adverbs, verbs and
 * numbers in words commoner. From about 0 to 3; only the order means something.
 */
export function weightOfWord(written: string, folded: string): number {
  const length = Math.min(folded.length, longest) / longest;
  const isCommon = common.test(folded) || counting.test(folded);
  return Math.max(0, length - (isCommon ? loss : 0)) + (/\d/u.test(folded) ? 0.5 : 0) + (/^\p{Lu}/u.test(written) ? 1 : 0);
}
