import { everyComment, piecePath, printedDay, siteAddress } from '../catalogue';
import { join, markup, type Markup } from '../markup';
import type { SiteComment } from '../piece';
import type { ArticleView } from './theme';

/** How many comments a thread has, answers included. */
export function countOf(comments: readonly SiteComment[]): number {
  return everyComment(comments).length;
}

/** A number of comments in words: `1 commento`, `12 commenti`. */
export function commentsInWords(count: number): string {
  return `${count} ${count === 1 ? 'commento' : 'commenti'}`;
}

/** A thread as WordPress's stock themes write it; answering needs a login. */
export function wordpressThread(comments: readonly SiteComment[], view: ArticleView): Markup | null {
  if (comments.length === 0) return null;
  return markup`<ol class="comment-list">\n${comments.map((comment) => item(comment, 1, view))}</ol>\n`;
}

function item(comment: SiteComment, depth: number, view: ArticleView): Markup {
  const { id, author, at, text, replies = [] } = comment;
  const login = `${siteAddress}/wp-login.php?redirect_to=${encodeURIComponent(siteAddress + piecePath(view.piece))}`;
  return markup`<li id="comment-${id}" class="comment depth-${depth}${replies.length > 0 && ' parent'}">
<article id="div-comment-${id}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">scrive:</span></div>
<div class="comment-metadata"><a href="${piecePath(view.piece)}#comment-${id}"><time datetime="${at}">${printedDay(at)} alle ${at.slice(11, 16)}</time></a></div></footer>
<div class="comment-content">${paragraphs(text)}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-login" href="${login}">Accedi per rispondere</a></div>
</article>
${replies.length > 0 && markup`<ol class="children">\n${replies.map((reply) => item(reply, depth + 1, view))}</ol>\n`}</li>
`;
}

/** A comment's text in paragraphs. */
export function paragraphs(text: string): Markup {
  return join(text.split(/\n{2,}/u).map((part) => markup`<p>${part}</p>\n`));
}
