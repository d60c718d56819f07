/** Few words by the author, many by the readers: under each piece a thread longer than the piece, in WordPress's own comment markup. */
import { authorPath, pieceAddress, siteAddress, uploadPath } from '../catalogue';
import { words } from '../furniture';
import { asIs, join, markup } from '../markup';
import { elementsBy, type Role } from './frame';
import { longerThread } from './longerThread';
import { themeFrom } from './pages';
import { longThreadStyle as style } from './longThreadStyle';
import type { Theme } from './theme';
import { commentsInWords, countOf, wordpressThread } from './wordpressComments';
import { plainDress } from './writeBlocks';
import { wordpressLinks } from './yoast';

const tags: Partial<Record<Role, string>> = {
  header: 'header',
  nav: 'nav',
  menu: 'ul',
  menuItem: 'li',
  submenu: 'ul',
  title: 'h1',
  boxTitle: 'h2',
  standfirst: 'p',
  cardTitle: 'h4',
  footer: 'footer',
  line: 'p',
  article: 'section',
};

export const longThread: Theme = themeFrom({
  name: 'longThread',
  shows: { tags: true, standfirst: true, leadImage: true, shortlink: true, cards: { section: true, day: true } },
  element: elementsBy(
    (role) => tags[role] ?? 'div',
    (role) => `gsg-${role}`,
  ),
  className: (role) => `gsg-${role}`,
  style,
  listingShape: 'river',
  datetime: false,
  documentTitle: (title) => `${title} | ${words.siteName}`,
  metadata: ({ piece }) =>
    join([
      markup`<link rel="canonical" href="${pieceAddress(piece)}">\n`,
      wordpressLinks(piece),
      asIs(
        `<script type="application/ld+json">${JSON.stringify({
          '@context': 'https://schema.org',
          '@type': 'NewsArticle',
          headline: piece.title,
          datePublished: piece.publishedAt,
          author: piece.authors.map((name) => ({ '@type': 'Person', name, url: siteAddress + authorPath(name) })),
          ...(piece.leadImage && { image: siteAddress + uploadPath(piece.leadImage.file) }),
          publisher: { '@type': 'Organization', name: words.siteName },
        }).replaceAll('<', '\\u003C')}</script>\n`,
      ),
    ]),
  dress: () => plainDress,
  href: (path) => path,
  thread: longerThread,
  commentCount: (view) => countOf(longerThread(view)),
  commentsHeading: (view) => markup`<h2>Commenti</h2>\n<p class="comments-number">${commentsInWords(countOf(longerThread(view)))}</p>\n`,
  threadMarkup: (view) => wordpressThread(longerThread(view), view) ?? markup``,
});
