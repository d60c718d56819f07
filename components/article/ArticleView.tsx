import type { JSX, Ref } from 'preact';
import type { Article } from '@/utils/article/article';
import { ArticleHeader } from './ArticleHeader';
import { Blocks } from './BlockView';
import { FigureView } from './FigureView';
import type { PictureSource } from './pictureAddress';

interface ArticleViewProps {
  article: Article;
  /** Of the whole text, by readingMinutes. */
  minutes: number;
  pictures: PictureSource;
  /** The element around title, standfirst and body. */
  root?: Ref<HTMLElement>;
  /** Whether the picture at the top is shown; the popup has no room for it. */
  leadImage?: boolean;
}

/**
 * A piece as a page. Title, standfirst and body stand each in an element of their own (`data-part`), and what is read there is exactly
 * the article's title, standfirst and articleText: highlights and claims rest on it.
 */
export function ArticleView({ article, minutes, pictures, root, leadImage = false }: ArticleViewProps): JSX.Element {
  const lead = leadImage && !showsPicture(article, article.leadImage?.address) ? article.leadImage : null;
  return (
    <article ref={root ?? null} class="piece reading" lang={article.language}>
      <ArticleHeader article={article} minutes={minutes} />
      {lead !== null && <FigureView image={lead} caption={[]} pictures={pictures} />}
      <div data-part="body">
        <Blocks blocks={article.blocks} pictures={pictures} />
      </div>
    </article>
  );
}

function showsPicture(article: Article, address: string | undefined): boolean {
  return article.blocks.some((block) => block.kind === 'figure' && block.image.address === address);
}
