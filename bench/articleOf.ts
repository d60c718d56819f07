import { pieceAddress } from '@/tests/site/catalogue';
import type { Piece } from '@/tests/site/piece';
import type { Article } from '@/utils/article/article';

/** A piece of the demo site as an article, without its pictures: they are fetched after a save, and their queue would be timed with the next one. */
export function articleOf(piece: Piece): Article {
  const { title, authors, section, tags, blocks } = piece;
  return {
    address: pieceAddress(piece),
    title,
    authors,
    publishedOn: piece.publishedAt.slice(0, 10),
    section,
    tags,
    standfirst: piece.standfirst.join(' ') || null,
    leadImage: null,
    language: 'it',
    blocks: blocks.filter((block) => block.kind !== 'figure'),
    sameSection: [],
    sameAuthor: [],
    commentCount: piece.comments.length,
    otherAddresses: [],
  };
}
