import { type Article } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { readingMinutes } from '@/utils/article/readingTime';
import { searchableText } from '@/utils/search/searchableText';
import { wantedPictures } from './wantedPictures';
import { type ImageRow, type SearchTextRow } from './versions/version1';
import { type KeptArticleRow, type KeptBodyRow } from './versions/version3';
import { unreadPiece, type ReadArticleRow } from './versions/version4';

/** All rows of a saved piece but its highlights. */
export interface ArticleRows {
  article: ReadArticleRow;
  body: KeptBodyRow;
  searchText: SearchTextRow;
  images: ImageRow[];
}

/** The rows that keep an article, its pictures still to be fetched. */
export function articleRows(article: Article, savedAt: number): ArticleRows {
  const { blocks, sameSection, sameAuthor, ...fields } = article;
  const { address } = article;
  const text = articleText(blocks);
  const piece = searchableText({ ...fields, text, notes: [] });
  const size = new TextEncoder().encode(JSON.stringify(article)).length + new TextEncoder().encode(piece).length;
  return {
    article: { ...fields, savedAt, minutes: readingMinutes(text), size, ...unreadPiece, labels: [] },
    body: { address, blocks, sameSection, sameAuthor },
    searchText: { address, piece, notes: '' },
    images: wantedPictures(article).map((imageAddress) => wantedImage(address, imageAddress)),
  };
}

/** The row of a picture that is still to be fetched. */
export function wantedImage(articleAddress: string, imageAddress: string): ImageRow {
  return { articleAddress, imageAddress, state: 'wanted', attempts: 0, because: null, size: 0, type: null };
}

/** The article again, as it was saved: a row also has what is known of it here. */
export function articleFrom(
  {
    savedAt: _savedAt,
    minutes: _minutes,
    size: _size,
    dismissedClaims: _dismissed,
    readingState: _state,
    readShare: _share,
    labels: _labels,
    ...fields
  }: KeptArticleRow & Partial<ReadArticleRow>,
  { blocks, sameSection, sameAuthor }: KeptBodyRow,
): Article {
  return { ...fields, blocks, sameSection, sameAuthor };
}
