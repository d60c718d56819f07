/** The furniture of every page, written once in roles; a theme's vocabulary makes it look unlike the others. */
import {
  authorPath,
  namesInARow,
  piecePath,
  printedDay,
  sameAuthor,
  sameSection,
  sectionPath,
  siteAddress,
  slugOf,
  tagPath,
  uploadPath,
} from '../catalogue';
import { otherPiecesOf, sections, words } from '../furniture';
import { join, markup, type Markup } from '../markup';
import type { Piece } from '../piece';
import type { Frame } from './frame';
import type { ArticleView } from './theme';

/** Name of the site, menu, and the boxes to log in, register and change the password. */
export function masthead({ element: e }: Frame): Markup {
  const link = (name: string, path: string) => markup`<a href="${siteAddress}${path}">${name}</a>`;
  const menu = sections.map(([top, below]) =>
    e(
      'menuItem',
      markup`${link(top, sectionPath(top))}${e('submenu', join(below.map((name) => e('menuItem', link(name, sectionPath(name, top))))))}`,
    ),
  );
  const first = [e('menuItem', link(words.about, '/chi-siamo/')), e('menuItem', link(words.contest, '/brains-contest/'))];
  return join([
    e(
      'header',
      markup`${e('siteName', markup`<a href="${siteAddress}/">${words.siteName}</a>`)}${e('nav', e('menu', join([...first, ...menu])))}`,
    ),
    loginBox(e),
  ]);
}

function loginBox(e: Frame['element']): Markup {
  return e(
    'login',
    markup`${e('loginTitle', words.loginTitle)}
<form action="${siteAddress}/wp-login.php" method="post"><input type="text" name="log" autocomplete="username" aria-label="Nome utente"> <input type="password" name="pwd" autocomplete="current-password" aria-label="Password"> <button>${words.logIn}</button></form>
${e('line', markup`<a href="${siteAddress}/wp-login.php?action=lostpassword">${words.forgotten}</a>`)}${e('line', words.notRegistered)}${e('line', markup`<a href="${siteAddress}/wp-login.php?action=register">${words.register}</a>`)}${e('line', words.loginWith)}${e('line', words.registered)}${e('line', words.changePassword)}`,
  );
}

/** Label, title, byline, standfirst and day, in the order of the page. */
export function articleHead({ element: e, shows, datetime }: Frame, { piece }: ArticleView): Markup {
  const authors = piece.authors.map((author) => markup`<a href="${siteAddress}${authorPath(author)}">${author}</a>`);
  const last = authors.at(-1) ?? '';
  const names = authors.length < 2 ? join(authors) : markup`${join(authors.slice(0, -1), ', ')} e ${last}`;
  return e(
    'head',
    join([
      e('label', markup`<a href="${siteAddress}${sectionPath(piece.section, piece.parentSection)}">${piece.section}</a>`),
      e('title', piece.title),
      e('byline', markup`di ${names}`),
      shows.standfirst && piece.standfirst.length > 0 && e('standfirst', join(piece.standfirst, markup`<br>\n`)),
      e('day', printedDay(piece.publishedAt), datetime ? { datetime: piece.publishedAt } : {}),
    ]),
  );
}

/** The piece's tags and the row to share it. */
export function tagsAndShare({ element: e, shows }: Frame, { piece }: ArticleView): Markup {
  const tags = piece.tags.map((tag) => e('tag', markup`<a href="${siteAddress}${tagPath(tag)}" rel="tag">#${tag}</a>`));
  const targets = ['Facebook', 'X', 'LinkedIn', 'WhatsApp'].map(
    (name) => markup` <a href="#condividi-${slugOf(name)}" aria-label="${name}">${name.slice(0, 1)}</a>`,
  );
  return join([shows.tags && tags.length > 0 && e('tags', join(tags)), e('share', markup`${words.share}${targets}`)]);
}

/** A card of another piece. */
export function card({ element: e, shows, href }: Frame, piece: Piece, excerpt = ''): Markup {
  const address = href(piecePath(piece));
  const picture = piece.leadImage;
  return e(
    'card',
    join([
      picture &&
        e(
          'cardPicture',
          markup`<a href="${address}"><img src="${uploadPath(picture.file)}" alt="${picture.alternative}" width="${picture.width}" height="${picture.height}" loading="lazy"></a>`,
        ),
      shows.cards.section &&
        e('cardLabel', markup`<a href="${siteAddress}${sectionPath(piece.section, piece.parentSection)}">${piece.section}</a>`),
      e('cardTitle', markup`<a href="${address}">${piece.title}</a>`),
      e('cardByline', `di ${namesInARow(piece.authors)}`),
      excerpt !== '' && e('excerpt', excerpt),
      shows.cards.day && e('cardDay', printedDay(piece.publishedAt)),
    ]),
  );
}

/** “Altri articoli di …”, the comments, “Dallo stesso autore”. */
export function afterArticle(frame: Frame, view: ArticleView): Markup {
  const { element: e } = frame;
  const { piece, all } = view;
  const cards = (pieces: readonly Piece[]) => e('cards', join(pieces.map((other) => card(frame, other))));
  const near = sameSection(piece, all);
  const own = sameAuthor(piece, all);
  const explore = `${words.explore} ${piece.parentSection}`;
  return join([
    near.length > 0 &&
      e(
        'related',
        join([
          e('boxTitle', otherPiecesOf(piece.parentSection)),
          cards(near),
          e('more', markup`<a href="${siteAddress}${sectionPath(piece.parentSection)}">${explore}</a>`),
        ]),
      ),
    e('comments', join([frame.commentsHeading(view), frame.threadMarkup(view), respond(frame, view)]), { id: 'comments' }),
    own.length > 0 &&
      e(
        'related',
        join([
          e('boxTitle', words.sameAuthor),
          cards(own),
          e('more', markup`<a href="${siteAddress}${authorPath(piece.authors[0] ?? '')}">${words.allPosts}</a>`),
        ]),
      ),
  ]);
}

function respond({ element: e }: Frame, { piece }: ArticleView): Markup {
  const login = `${siteAddress}/wp-login.php?redirect_to=${encodeURIComponent(siteAddress + piecePath(piece))}`;
  return e(
    'respond',
    join([
      markup`<small><a rel="nofollow" id="cancel-comment-reply-link" href="${piecePath(piece)}#respond">${words.cancelReply}</a></small>`,
      e('line', words.mustLogIn),
      e('more', markup`<a href="${login}">${words.logIn}</a>`),
    ]),
    { id: 'respond' },
  );
}

/** The foot of every page. */
export function foot({ element: e }: Frame): Markup {
  const link = (name: string, path: string) => e('line', markup`<a href="${siteAddress}${path}">${name}</a>`);
  return e(
    'footer',
    join([
      e('column', join([e('boxTitle', words.mission), link(words.collaborate, '/collabora/')])),
      e(
        'column',
        join([
          e('boxTitle', words.newsletter),
          markup`<form action="${siteAddress}/newsletter/" method="post"><input type="email" name="email" aria-label="E-mail" placeholder="nome@example.org"> <button>Iscriviti</button></form>`,
          e('line', words.subscribed, { style: 'display:none' }),
        ]),
      ),
      e(
        'column',
        join([
          link(words.about, '/chi-siamo/'),
          link(words.contest, '/brains-contest/'),
          e('boxTitle', words.contact),
          e('line', 'redazione@example.org'),
          e('boxTitle', words.followUs),
        ]),
      ),
      e('small', join([link(words.terms, '/termini/'), link(words.privacy, '/privacy/'), e('line', words.demo)])),
    ]),
  );
}
