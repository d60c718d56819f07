import type { Chance, Stretch } from './markedText';

export type PassageKind = 'a few words' | 'sentence' | 'long' | 'across paragraphs';

export interface CutPassage extends Stretch {
  kind: PassageKind;
}

const kinds: readonly PassageKind[] = ['a few words', 'sentence', 'long', 'across paragraphs'];

/** Passages such as readers mark, `each` of every kind, at whole words; fewer where a text has no such passage. */
export function cutPassages(text: string, each: number, chance: Chance): CutPassage[] {
  const words = [...text.matchAll(/[^\s]+/gu)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const sentences = [...text.matchAll(/\p{Lu}[^.!?\n]{24,}[.!?]+[”»"]?(?=\s|$)/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const somewhere = (count: number): number => Math.floor(chance() * Math.max(1, count));
  const fromWords = (first: number, count: number): Stretch | null => {
    const [one, last] = [words[first], words[first + count - 1]];
    return one && last ? { start: one.start, end: last.end } : null;
  };
  const oneOf = (kind: PassageKind): Stretch | null => {
    if (kind === 'sentence') return sentences[somewhere(sentences.length)] ?? null;
    const count = kind === 'a few words' ? 2 + somewhere(3) : 45 + somewhere(60);
    return fromWords(somewhere(words.length - count), count);
  };
  const isOfKind = (kind: PassageKind, { start, end }: Stretch): boolean => {
    const cut = text.slice(start, end);
    if (kind === 'across paragraphs') return cut.includes('\n\n');
    return (kind === 'long' || !cut.includes('\n\n')) && /\p{L}{3}/u.test(cut);
  };
  return kinds.flatMap((kind) => {
    const found: CutPassage[] = [];
    for (let attempt = 0; attempt < 20 * each && found.length < each; attempt++) {
      const passage = oneOf(kind);
      if (passage && isOfKind(kind, passage)) found.push({ ...passage, kind });
    }
    return found;
  });
}
