import MiniSearch from 'minisearch';
import { createPassageIndex } from '@/utils/related/relatedPassages';
import { wordsOf } from '@/utils/text/wordsOf';

/** A text that can be found. */
export interface RankedText {
  title: string;
  text: string;
}

/** The numbers of the texts that are nearest to one, the nearest first, as many as are asked for. `context` is what stands around it. */
export type Ranker = (text: string, limit: number, context: readonly string[]) => number[];

const stems = (text: string): string[] => wordsOf(text).flatMap(({ stem, stop }) => (stop ? [] : [stem]));

/** Ours and the others, over the same texts. */
export function rankersOf(texts: readonly RankedText[]): Record<string, Ranker> {
  const index = createPassageIndex(texts.map((one, number) => ({ ...one, address: String(number) })));
  const related = (text: string, limit: number, context: readonly string[]): number[] =>
    index.related(text, { limit, context }).map(({ address }) => Number(address));
  return {
    ours: (text, limit) => related(text, limit, []),
    'ours, with what stands around': related,
    'MiniSearch, stems': miniSearch(texts, { tokenize: stems, processTerm: (term) => term }),
    MiniSearch: miniSearch(texts, {}),
    'shared words': sharedWords(texts),
  };
}

function miniSearch(
  texts: readonly RankedText[],
  options: { tokenize?: (text: string) => string[]; processTerm?: (term: string) => string },
): Ranker {
  const index = new MiniSearch({ fields: ['title', 'text'], searchOptions: { boost: { title: 2 } }, ...options });
  index.addAll(texts.map((one, id) => ({ ...one, id })));
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => id as number);
}

/** How many different words of a text another has as well, over the square root of how many it has at all: long texts have some of every word. */
function sharedWords(texts: readonly RankedText[]): Ranker {
  const words = texts.map(({ title, text }) => new Set(wordsOf(`${title} ${text}`).flatMap(({ folded, stop }) => (stop ? [] : [folded]))));
  return (text, limit) => {
    const asked = new Set(wordsOf(text).flatMap(({ folded, stop }) => (stop ? [] : [folded])));
    const scored = words.map((ofText, number) => ({
      number,
      score: [...asked].filter((word) => ofText.has(word)).length / Math.sqrt(ofText.size || 1),
    }));
    return scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score).slice(0, limit).map(({ number }) => number); // prettier-ignore
  };
}
