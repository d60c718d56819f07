import type { Word } from '@/utils/text/wordsOf';

/** A sentence, or a clause of one, with what the scoring looks at. Offsets are those of the article's text. */
export interface Sentence {
  start: number;
  end: number;
  /** The words as written. */
  text: string;
  /** The folded words, parted by one blank, with a blank before and after: a cue is found by `includes(' cue ')`. */
  folded: string;
  words: readonly Word[];
  /** Stems that carry a topic, each once. */
  topics: readonly string[];
  /** Which paragraph of those that are prose, from 0. */
  paragraph: number;
  /** First of its paragraph. */
  opensParagraph: boolean;
  /** Mostly somebody else's words. */
  quoted: boolean;
}

/** The sentence between two offsets of `text`; `words` are those of the whole text that lie in it. */
export function describeSentence(
  text: string,
  start: number,
  end: number,
  words: readonly Word[],
  place: Pick<Sentence, 'paragraph' | 'opensParagraph' | 'quoted'>,
): Sentence {
  const topics = new Set<string>();
  let folded = ' ';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    folded += `${word.folded} `;
    if (!word.stop) topics.add(word.stem);
  }
  return {
    start,
    end,
    text: text.slice(start, end),
    folded,
    words,
    topics: [...topics],
    paragraph: place.paragraph,
    opensParagraph: place.opensParagraph,
    quoted: place.quoted,
  };
}
