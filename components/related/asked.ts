import type { Article } from '@/utils/article/article';
import type { PanelQuestion } from '@/utils/capture/panelQuestion';
import type { RelatedQuestion } from '@/utils/related/relatedFind';

/** What passages are looked for to: the whole piece, or words of it. */
export type Asked = Pick<PanelQuestion, 'of' | 'text'>;

/** The whole piece, which is what is asked about until something else is. */
export const wholePiece: Asked = { of: 'piece', text: '' };

/** The question about a piece, whose text is `text`, or about words of it. */
export function questionOf(article: Article, text: string, asked: Asked): RelatedQuestion {
  const { address, otherAddresses, title, authors, section, standfirst, sameSection, sameAuthor } = article;
  const question = { from: { address, otherAddresses, title, authors, section }, cards: [...sameSection, ...sameAuthor] };
  if (asked.of === 'piece') return { ...question, text: [title, standfirst ?? '', text].join('\n\n') };
  // White space is another on the page.
  const at = text.replaceAll(/\s/gu, ' ').indexOf(asked.text.replaceAll(/\s+/gu, ' ').trim());
  if (at < 0) return { ...question, text: asked.text };
  // Its paragraph tells what a short selection is about.
  const end = text.indexOf('\n\n', at + asked.text.length);
  return { ...question, text: asked.text, around: text.slice(text.lastIndexOf('\n\n', at) + 1, end < 0 ? text.length : end) };
}
