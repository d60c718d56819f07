import { rootOf } from '@/utils/text/rootOf';
import { wordsOf } from '@/utils/text/wordsOf';

/** What of a saved piece is searched; the last three are the reader's own. */
export interface SearchedPiece {
  title: string;
  standfirst: string | null;
  authors: readonly string[];
  section: string | null;
  tags: readonly string[];
  text: string;
  notes: readonly string[];
  labels: readonly string[];
  /** The highlighted words: they stand in the text as well, and count for more than the rest of it. */
  highlighted: readonly string[];
}

/** The words of one root in a piece. */
export interface RootInPiece {
  /** How much the piece is about it, 1 to 255: see {@link weigh}. */
  weight: number;
  /** Its words, each with the places at which it stands, ascending. */
  places: Map<string, number[]>;
}

/** The words of a piece by their roots. */
export type PieceWords = Map<string, RootInPiece>;

/**
 * How much a word in a field counts beside one in the text, how much a long field thins its words out (0: not at all, 1: in full proportion), and how many words such a
 * field usually has. After BM25F (Robertson, Zaragoza and Taylor 2004). The usual lengths are fixed, not counted, so that a piece weighs the same whenever it is taken in and
 * an index that has grown equals one built at once; they are those of this site. Chosen on graded queries (docs/search.md): a title at 5 cost half a hundredth of nDCG@10, at 1 it gained
 * no more than at 4, which keeps a piece named after the matter before one that speaks of it in passing.
 */
const fields = {
  title: { weight: 4, thins: 0.3, usual: 9 },
  standfirst: { weight: 2, thins: 0.3, usual: 25 },
  authors: { weight: 3, thins: 0, usual: 2 },
  section: { weight: 1, thins: 0, usual: 1 },
  tags: { weight: 1.5, thins: 0, usual: 4 },
  labels: { weight: 3, thins: 0, usual: 2 },
  text: { weight: 1, thins: 0.75, usual: 800 },
  notes: { weight: 2, thins: 0.3, usual: 20 },
  highlighted: { weight: 0.5, thins: 0, usual: 30 },
} as const;

/** Places between two fields: no phrase and no nearness reaches from one into the next. */
const gap = 64;

/** Words of a text that are taken in: forty times a long piece; a text beyond that is no article. */
const mostWords = 60_000;
const longestWord = 60;

/** The words of a piece as the index keeps them. Equal pieces give equal words. */
export function pieceWords(piece: SearchedPiece): PieceWords {
  const roots = new Map<string, { sum: number; places: Map<string, number[]> }>();
  let at = 0;
  const take = (texts: readonly string[], { weight, thins, usual }: (typeof fields)[keyof typeof fields], stands = true): void => {
    const words = texts.map((text) => wordsOf(text).slice(0, mostWords));
    const length = words.reduce((sum, ofText) => sum + ofText.length, 0);
    const each = weight / (1 - thins + (thins * length) / usual);
    for (const ofText of words) {
      for (const { folded, stem } of ofText) {
        at += 1;
        if (folded.length > longestWord) continue;
        const root = rootOf(folded, stem);
        let entry = roots.get(root);
        if (entry === undefined) roots.set(root, (entry = { sum: 0, places: new Map() }));
        entry.sum += each;
        if (!stands) continue;
        const places = entry.places.get(folded);
        if (places === undefined) entry.places.set(folded, [at]);
        else places.push(at);
      }
      at += gap;
    }
  };
  take([piece.title], fields.title);
  take([piece.standfirst ?? ''], fields.standfirst);
  take(piece.authors, fields.authors);
  take([piece.section ?? ''], fields.section);
  take(piece.tags, fields.tags);
  take(piece.labels, fields.labels);
  take([piece.text], fields.text);
  take(piece.notes, fields.notes);
  take(piece.highlighted, fields.highlighted, false);
  const result: PieceWords = new Map();
  for (const [root, { sum, places }] of roots) if (places.size > 0) result.set(root, { weight: weigh(sum), places });
  return result;
}

/** Steps of the scale on which sums of weights are kept, by their logarithm: one step is 1.7 %, the last stands for eighty mentions in the text. */
const steps = 40;

function weigh(sum: number): number {
  return Math.min(255, Math.max(1, Math.round(steps * Math.log2(1 + sum))));
}

/** The sums of weights that the steps from 0 to 255 stand for. */
export const weightSums: readonly number[] = Array.from({ length: 256 }, (_, step) => 2 ** (step / steps) - 1);
