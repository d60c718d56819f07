import { foldText } from '@/utils/text/foldText';
import type { Quantity } from '@/utils/text/quantity';
import type { Word } from '@/utils/text/wordsOf';

/** A sentence, or a clause of one, with what the scoring looks at. Offsets are those of the article's text. */
export interface Sentence {
  start: number;
  end: number;
  /** The words as written. */
  text: string;
  /** Folded, with a space before and after: a cue is found by `includes(' cue ')`. */
  folded: string;
  words: readonly Word[];
  /** The quantities that lie in it. */
  quantities: readonly Quantity[];
  /** Stems that carry a topic, each once. */
  topics: readonly string[];
  /** Which paragraph of those that are prose, from 0. */
  paragraph: number;
  /** First of its paragraph. */
  opensParagraph: boolean;
  /** Mostly somebody else's words. */
  quoted: boolean;
}

/** The sentence between two offsets of `text`; `words` and `quantities` are those of the whole text that lie in it. */
export function describeSentence(
  text: string,
  start: number,
  end: number,
  words: readonly Word[],
  quantities: readonly Quantity[],
  place: Pick<Sentence, 'paragraph' | 'opensParagraph' | 'quoted'>,
): Sentence {
  const written = text.slice(start, end);
  const topics = [...new Set(words.filter((word) => !word.stop).map((word) => word.stem))];
  return {
    start,
    end,
    text: written,
    folded: ` ${foldText(written)} `,
    words,
    quantities,
    topics,
    paragraph: place.paragraph,
    opensParagraph: place.opensParagraph,
    quoted: place.quoted,
  };
}
