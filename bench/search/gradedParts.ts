import { pieces } from '@/tests/site/pieces';
import { articleText } from '@/utils/article/articleText';
import { type SearchedPiece } from '@/utils/search/pieceWords';
import { articleOf } from '../articleOf';

/** Words below which a block says too little to be looked for alone. */
const fewest = 20;

/** The parts of our pieces that queries were graded against: each longer block as a piece of its own, under the heading above it. */
export function gradedParts(): SearchedPiece[] {
  return pieces.flatMap((piece) => {
    const { title, authors, section, tags, blocks } = articleOf(piece);
    let heading = title;
    return blocks.flatMap((block) => {
      const text = articleText([block]);
      if (block.kind === 'heading') heading = text;
      if (block.kind === 'heading' || block.kind === 'table' || text.split(/\s+/u).length < fewest) return [];
      return [{ title: heading, standfirst: null, authors, section, tags, text, notes: [], labels: [], highlighted: [] }];
    });
  });
}
