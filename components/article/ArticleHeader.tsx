import type { JSX } from 'preact';
import type { Article } from '@/utils/article/article';
import { formatDay, formatNames, interfaceLanguage, translateCount } from '@/utils/localization/translate';

interface ArticleHeaderProps {
  article: Pick<Article, 'section' | 'title' | 'standfirst' | 'authors' | 'publishedOn'>;
  minutes: number;
}

/** Section, title, standfirst, and the line that says who, when and how long. */
export function ArticleHeader({ article, minutes }: ArticleHeaderProps): JSX.Element {
  return (
    <header class="piece-header">
      {article.section !== null && <p class="piece-section small-caps">{article.section}</p>}
      <h1 class="piece-title" data-part="title">
        {article.title}
      </h1>
      {article.standfirst !== null && (
        <p class="piece-standfirst" data-part="standfirst">
          {article.standfirst}
        </p>
      )}
      <Byline {...article} minutes={minutes} />
    </header>
  );
}

interface BylineProps extends Pick<Article, 'authors' | 'publishedOn'> {
  minutes?: number;
}

/** Authors · day · minutes, in the language of the interface; what is not known is left out. */
export function Byline({ authors, publishedOn, minutes = 0 }: BylineProps): JSX.Element {
  const names = formatNames(authors, 'conjunction');
  return (
    <p class="byline" lang={interfaceLanguage()}>
      {names !== '' && <span class="byline-authors">{names}</span>}
      {publishedOn !== null && <time dateTime={publishedOn}>{formatDay(publishedOn)}</time>}
      {minutes > 0 && <span>{translateCount('articleMinutes', minutes)}</span>}
    </p>
  );
}
