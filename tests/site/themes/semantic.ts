/** Semantic WordPress: sound elements, microformats, Yoast's metadata. The days in its metadata are in UTC. */
import { join, markup } from '../markup';
import { elementsBy, type Role } from './frame';
import { themeFrom } from './pages';
import { semanticStyle as style } from './semanticStyle';
import type { Theme } from './theme';
import { countOf, wordpressThread } from './wordpressComments';
import { plainDress } from './writeBlocks';
import { wordpressLinks, yoastHead, yoastTitle } from './yoast';

const parts: Partial<Record<Role, readonly [tag: string, className: string]>> = {
  header: ['header', 'site-header'],
  siteName: ['p', 'site-title'],
  nav: ['nav', 'main-navigation'],
  menu: ['ul', 'menu'],
  menuItem: ['li', 'menu-item'],
  submenu: ['ul', 'sub-menu'],
  login: ['aside', 'login-modal'],
  loginTitle: ['h2', 'login-modal-title'],
  main: ['main', 'site-main'],
  article: ['article', 'post type-post status-publish hentry'],
  head: ['header', 'entry-header'],
  label: ['p', 'entry-category'],
  title: ['h1', 'entry-title'],
  byline: ['p', 'entry-author vcard author'],
  standfirst: ['p', 'entry-summary'],
  day: ['time', 'entry-date published'],
  lead: ['figure', 'post-thumbnail'],
  caption: ['figcaption', 'post-thumbnail-caption'],
  body: ['div', 'entry-content'],
  tags: ['ul', 'entry-tags'],
  tag: ['li', 'entry-tag'],
  share: ['div', 'entry-share'],
  related: ['section', 'related-posts'],
  boxTitle: ['h2', 'section-title'],
  cards: ['ul', 'post-cards'],
  card: ['li', 'post-card'],
  cardTitle: ['h3', 'post-card-title'],
  cardDay: ['time', 'post-card-date'],
  comments: ['section', 'comments-area'],
  respond: ['div', 'comment-respond'],
  footer: ['footer', 'site-footer'],
  line: ['p', 'text-line'],
};

const className = (role: string) => (parts[role as Role]?.[1] ?? `entry-${role}`).split(' ').at(-1)!;

export const semantic: Theme = themeFrom({
  name: 'semantic',
  shows: { tags: true, standfirst: true, leadImage: true, shortlink: true, cards: { section: true, day: true } },
  element: elementsBy(
    (role) => parts[role]?.[0] ?? 'div',
    (role) => parts[role]?.[1] ?? `entry-${role}`,
  ),
  className,
  style,
  listingShape: 'grid',
  datetime: true,
  documentTitle: yoastTitle,
  metadata: ({ piece }) => join([yoastHead(piece), wordpressLinks(piece)]),
  dress: () => plainDress,
  href: (path) => `https://www.glistatigenerali.com${path}`,
  thread: ({ piece }) => piece.comments,
  commentCount: ({ piece }) => countOf(piece.comments),
  commentsHeading: ({ piece }) => markup`<h2 class="comments-title">Commenti (${countOf(piece.comments)})</h2>\n`,
  threadMarkup: (view) => wordpressThread(view.piece.comments, view) ?? markup``,
});
