import { articleText } from '@/utils/article/articleText';
import { findComparable } from '@/utils/library/findComparable';
import { findRelated } from '@/utils/library/findRelated';
import { splitSentences } from '@/utils/text/splitSentences';
import { syntheticPiece, vocabulary } from '../search/syntheticPieces';

/** Milliseconds, by what was asked: a whole piece, a paragraph of it, a sentence; and figures beside those of a claim. */
export interface RelatedTimes {
  cold: number;
  piece: number[];
  paragraph: number[];
  sentence: number[];
  figures: number[];
}

/** Asks a library of so many synthetic pieces, which this page has not opened yet, what is related to some of them. */
export async function relate(pieces: number, questions: number): Promise<RelatedTimes> {
  const words = vocabulary(60_000);
  const times: RelatedTimes = { cold: 0, piece: [], paragraph: [], sentence: [], figures: [] };
  const timed = async (ask: () => Promise<unknown[]>): Promise<number> => {
    const begin = performance.now();
    await ask();
    return performance.now() - begin;
  };
  for (let question = 0; question <= questions; question += 1) {
    const { address, title, authors, section, blocks } = syntheticPiece(words, Math.floor((question * pieces) / (questions + 1)));
    const from = { address, otherAddresses: [], title, authors, section };
    const whole = articleText(blocks);
    const [paragraph = ''] = whole.split('\n\n');
    const [first] = splitSentences(paragraph);
    const sentence = paragraph.slice(first?.start, first?.end);
    const related = async (text: string) => findRelated({ text, from, cards: [] }, { limit: 8 });
    if (question === 0) {
      times.cold = await timed(async () => related(whole));
      continue;
    }
    times.piece.push(await timed(async () => related(whole)));
    times.paragraph.push(await timed(async () => related(paragraph)));
    times.sentence.push(await timed(async () => related(sentence)));
    const noun = sentence.split(' ').find((word) => word.length > 5) ?? '';
    times.figures.push(await timed(async () => findComparable({ text: `Le ${noun} sono al 13,4 %.`, address }, { limit: 5 })));
  }
  return times;
}
