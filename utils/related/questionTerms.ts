import { topicWords } from './topicWords';

/** How much a word is asked for, by its root: as often as it is said, words of the context as {@link contextWeight} says. */
export type QuestionTerms = ReadonlyMap<string, number>;

/** Words of the context that count as one of a short selection. */
const contextWeight = 0.25;
/** Topic words of a selection from which on it speaks for itself; one of half as many is helped by half of the context. */
const enough = 40;

/** The terms of a question. `context` (the title of the piece, the text around the selection) only helps a short one along; a long one is asked as it is. */
export function questionTerms(text: string, context: readonly string[] = []): QuestionTerms {
  const terms = new Map<string, number>();
  const own = topicWords(text);
  for (const { root } of own) terms.set(root, (terms.get(root) ?? 0) + 1);
  const help = contextWeight * Math.max(0, 1 - own.length / enough);
  if (help === 0 || own.length === 0) return terms;
  for (const part of context) for (const { root } of new Map(topicWords(part).map((word) => [word.root, word])).values()) terms.set(root, (terms.get(root) ?? 0) + help); // prettier-ignore
  return terms;
}

/** How rare a word is that so many of all pieces have: the usual inverse frequency of BM25 (Robertson and Spärck Jones 1976), above 0. */
export function rarityOf(pieces: number, all: number): number {
  return Math.log(1 + (Math.max(0, all - pieces) + 0.5) / (pieces + 0.5));
}

/** Terms that are looked for, the most telling ones. With 64 a whole article found its other half in one case of a hundred less (hit@5 0.845 instead of 0.854), with all of them in none more. */
const most = 100;

/**
 * How much more a rare word counts, and one that is said several times. A rarity counts twice, for the question and for the piece, as in a cosine; once found the other half of an article in 2 of a
 * hundred cases less. Each further mention counts less than the one before, which long questions need: at 1 they are about their commonest words.
 */
const powers = { rarity: 2, mentions: 0.7 };

/** What each term of a question is worth where it is found, the most telling ones first: by its rarity, and how often it is said. Those of rarity 0 stand nowhere. */
export function termWorths(terms: QuestionTerms, rarity: (root: string) => number): Map<string, number> {
  const worths: [string, number][] = [];
  for (const [root, count] of terms) {
    const worth = count ** powers.mentions * rarity(root) ** powers.rarity;
    if (worth > 0) worths.push([root, worth]);
  }
  return new Map(worths.sort(([, one], [, other]) => other - one).slice(0, most));
}
