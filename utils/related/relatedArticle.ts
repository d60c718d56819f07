import { type Article, type Block } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';

/** A piece whose text is known: an article, or its fields with the text as {@link articleText} gives it. What is absent is not known. */
export interface RelatedArticle extends Partial<Pick<Article, 'authors' | 'publishedOn' | 'section' | 'standfirst' | 'otherAddresses'>> {
  address: string;
  title: string;
  text?: string;
  blocks?: readonly Block[];
}

/** The text of a piece; empty where there is none. */
export function textOf({ text, blocks }: RelatedArticle): string {
  return text ?? articleText(blocks ?? []);
}
