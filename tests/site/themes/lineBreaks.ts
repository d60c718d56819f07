/** A blog of ten years ago: text and `<br><br>` without paragraphs, no standfirst, no picture at the top, a description nobody sees. */
import { siteAddress } from '../catalogue';
import { words } from '../furniture';
import { asIs, join, markup } from '../markup';
import { elementsBy, type Role } from './frame';
import { themeFrom } from './pages';
import { lineBreaksStyle as style } from './lineBreaksStyle';
import type { Theme } from './theme';
import { countOf, paragraphs } from './wordpressComments';
import { plainDress, type Dress } from './writeBlocks';
import { everyComment, printedDay } from '../catalogue';

const tags: Partial<Record<Role, string>> = {
  title: 'h2',
  boxTitle: 'h4',
  cards: 'ul',
  card: 'li',
  cardTitle: 'b',
  cardByline: 'span',
  menu: 'ul',
  menuItem: 'li',
  submenu: 'ul',
  tag: 'span',
};

const names: Partial<Record<Role, string>> = {
  article: 'post',
  head: 'posthead',
  body: 'posttext',
  day: 'postdate',
  byline: 'postauthor',
  label: 'postcat',
  comments: 'postcomments',
};

const dress: Dress = {
  ...plainDress,
  paragraph: (inside) => markup`${inside}<br>\n<br>\n`,
  heading: (inside) => markup`<b>${inside}</b><br>\n<br>\n`,
  figure: ({ image }, caption) =>
    markup`<center><img src="${image.address}" alt="${image.alternative}" border="0"><br>\n${caption && markup`<i>${caption}</i>`}</center>\n<br>\n`,
  verse: (lines) => markup`${join(lines, asIs('<br>\n'))}<br>\n<br>\n`,
  quote: (blocks, source) => markup`<blockquote>${blocks}${source && markup`${source}<br>\n`}</blockquote>\n`,
  embed: ({ address, label }) =>
    markup`<iframe data-src="${address}" title="${label}" width="560" height="315" frameborder="0"></iframe><br>\n<br>\n`,
  divider: () => markup`<hr size="1">\n`,
  notes: (notes) =>
    join(notes.map(({ note, blocks }) => markup`<a name="${note.id}" id="${note.id}"></a>[${note.label}] ${blocks}<br>\n<br>\n`)),
};

export const lineBreaks: Theme = themeFrom({
  name: 'lineBreaks',
  shows: { tags: true, standfirst: false, leadImage: false, shortlink: false, cards: { section: false, day: false } },
  element: elementsBy(
    (role) => tags[role] ?? 'div',
    (role) => names[role] ?? role.toLowerCase(),
  ),
  className: (role) => names[role as Role] ?? role.toLowerCase(),
  style,
  listingShape: 'river',
  datetime: false,
  documentTitle: (title) => `${words.siteName} » ${title}`,
  metadata: ({ piece }) =>
    markup`<meta name="description" content="${piece.standfirst.join(' ')}">\n<meta name="keywords" content="${piece.tags.join(', ')}, opinioni">\n`,
  dress: () => dress,
  href: (path) => siteAddress + path,
  thread: ({ piece }) => piece.comments,
  commentCount: ({ piece }) => countOf(piece.comments),
  commentsHeading: ({ piece }) => markup`<h4 class="boxtitle">Commenti: ${countOf(piece.comments)}</h4>\n`,
  threadMarkup: ({ piece }) =>
    join(
      everyComment(piece.comments).map(
        ({ id, author, at, text }) =>
          markup`<div class="comment" id="c${id}"><b>${author}</b> <small>${printedDay(at)}, ore ${at.slice(11, 16)}</small><div class="commenttext">${paragraphs(text)}</div></div>\n`,
      ),
    ),
});
