import { type SearchedPiece } from '@/utils/search/pieceWords';
import { gradedParts } from '../search/gradedParts';
import { writtenPieces } from './writtenPieces';

/** A passage that can be asked with or found. */
export interface PooledPassage {
  /** Its name among the written ones; null for those of the demo site. */
  name: string | null;
  title: string;
  text: string;
  /** What passages of one piece have in common. */
  piece: string;
  /** The other passages of its piece. */
  around: string;
}

/** All passages that were graded against each other: the longer parts of the demo site's pieces and the paragraphs of those written for this bench. */
export function passagePool(): PooledPassage[] {
  const ofSite = gradedParts().map((part) => ({ name: null, title: part.title, text: part.text, piece: pieceOf(part) }));
  const written = writtenPieces.flatMap(({ title, paragraphs }) =>
    Object.entries(paragraphs).map(([name, text]) => ({ name, title, text, piece: title })),
  );
  const all = [...ofSite, ...written];
  return all.map((passage, index) => ({
    ...passage,
    around: all.flatMap(({ piece, text }, other) => (piece === passage.piece && other !== index ? [text] : [])).join('\n\n'),
  }));
}

/** The number of the passage that has this name, or in which alone these words stand. Throws where there is none or several: a grade would be of nothing. */
export function passageNamed(pool: readonly PooledPassage[], words: string): number {
  const named = pool.findIndex(({ name }) => name === words);
  if (named >= 0) return named;
  const found = pool.flatMap(({ text }, number) => (text.includes(words) ? [number] : []));
  if (found[0] === undefined || found.length > 1) throw new Error(`“${words}” stands in ${found.length} passages`);
  return found[0];
}

function pieceOf({ authors, tags }: SearchedPiece): string {
  return [...authors, ...tags].join();
}
