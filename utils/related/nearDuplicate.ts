import { wordsOf } from '@/utils/text/wordsOf';

/** Words of a shingle: shorter ones are shared by texts that only use the same turns of phrase (Broder 1997). */
const words = 5;
/** Letters that are read of a text: four times a long piece. */
const longest = 20_000;

/** What a text is compared by: its runs of five words, each as a number. */
export type Shingles = ReadonlySet<number>;

/** The shingles of a text; none where it has fewer than five words. */
export function shinglesOf(text: string): Shingles {
  const folded = wordsOf(text.slice(0, longest), () => '').map((word) => word.folded);
  const shingles = new Set<number>();
  for (let at = 0; at + words <= folded.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + words; word += 1) {
      const letters = folded[word] ?? '';
      for (let letter = 0; letter < letters.length; letter += 1) hash = Math.imul(hash ^ letters.charCodeAt(letter), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    shingles.add(hash);
  }
  return shingles;
}

/** The share of the first text's shingles that stand in the second, 0 to 1; 0 where the first has none. */
export function shareIn(one: Shingles, other: Shingles): number {
  if (one.size === 0) return 0;
  let shared = 0;
  for (const hash of one) if (other.has(hash)) shared += 1;
  return shared / one.size;
}
