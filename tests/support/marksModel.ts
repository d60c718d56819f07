import type { Ink } from '@/utils/highlights/highlight';
import type { Chance } from './markedText';

/** A highlight as it stands in a paragraph: the words from `first` to `last`, both with it. */
export interface Mark {
  paragraph: number;
  first: number;
  last: number;
  ink: Ink;
  note: string;
}

export const inks: readonly Ink[] = ['thesis', 'figure', 'question', 'quotable', 'doubtful'];

/** Words that a highlight is made of, at least: fewer may stand twice in a piece. */
const shortest = 3;

/** Paragraphs as words, and what of them is marked. */
export class MarksModel {
  readonly marks = new Set<Mark>();
  private readonly paragraphs: readonly (readonly RegExpMatchArray[])[];
  private readonly texts: readonly string[];

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.paragraphs = texts.map((text) => [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)]);
  }

  /** The words of a stretch as they stand in the text. */
  words({ paragraph, first, last }: Pick<Mark, 'paragraph' | 'first' | 'last'>): string {
    const [from, to] = [this.paragraphs[paragraph]?.[first], this.paragraphs[paragraph]?.[last]];
    return this.texts[paragraph]?.slice(from?.index, (to?.index ?? 0) + (to?.[0].length ?? 0)) ?? '';
  }

  /** A stretch that touches no mark and stands nowhere else in the texts; null where chance finds none. */
  free(chance: Chance): Omit<Mark, 'ink' | 'note'> | null {
    const paragraph = Math.floor(chance() * this.paragraphs.length);
    const first = Math.floor(chance() * (this.paragraphs[paragraph]?.length ?? 0));
    const stretch = { paragraph, first, last: first + shortest - 1 + Math.floor(chance() * 4) };
    return this.isFree(stretch) ? stretch : null;
  }

  /** A stretch that begins inside a mark and goes on beyond its end, where nothing is marked; null where there is no room. */
  across({ paragraph, first, last }: Mark): Omit<Mark, 'ink' | 'note'> | null {
    const beyond = { paragraph, first: last + 1, last: last + 2 };
    const stretch = { paragraph, first: Math.max(first, last - 1), last: last + 2 };
    return this.isFree(beyond, { paragraph, first, last }) && this.isAlone(stretch) ? stretch : null;
  }

  /** Brings back marks that were removed; nothing, and false, where one of them would touch another. */
  bringBack(removed: readonly Mark[]): boolean {
    const back = removed.filter((one) => {
      const isFree = this.isFree(one);
      if (isFree) this.marks.add(one);
      return isFree;
    });
    if (back.length === removed.length) return true;
    for (const one of back) this.marks.delete(one);
    return false;
  }

  private isFree(stretch: Omit<Mark, 'ink' | 'note'>, except?: Omit<Mark, 'ink' | 'note'>): boolean {
    const taken = [...this.marks].some(
      (mark) =>
        mark.paragraph === stretch.paragraph &&
        mark.first !== except?.first &&
        mark.first <= stretch.last + 1 &&
        mark.last >= stretch.first - 1,
    );
    return !taken && stretch.last < (this.paragraphs[stretch.paragraph]?.length ?? 0) && this.isAlone(stretch);
  }

  private isAlone(stretch: Omit<Mark, 'ink' | 'note'>): boolean {
    const [words, whole] = [this.words(stretch), this.texts.join('\n')];
    return whole.indexOf(words) === whole.lastIndexOf(words);
  }
}
