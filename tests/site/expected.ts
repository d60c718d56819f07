import type { PieceCard } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import type { NotAnArticleReason } from '@/utils/article/extraction';
import {
  everyComment,
  pieceAddress,
  piecePath,
  romanDay,
  sameAuthor,
  sameSection,
  sectionPath,
  siteAddress,
  authorPath,
  tagPath,
  uploadPath,
} from './catalogue';
import { furniturePhrases } from './furniture';
import type { Piece } from './piece';
import type { Theme } from './themes/theme';
import { viewOf } from './viewOf';
import { dyingPage, loginPage } from './wordpressPages';

/** What an extractor must give back for a piece in a theme: each field as that theme shows it. */
export interface ExpectedArticle {
  address: string;
  title: string;
  authors: string[];
  publishedOn: string;
  section: string;
  tags: string[];
  standfirst: string | null;
  /** The address of the picture at the top. Its caption is not part of the body. */
  leadImage: string | null;
  /** The body as {@link articleText} gives it. Kinds of blocks may differ: a theme may set a subheading in bold only. */
  text: string;
  sameSection: PieceCard[];
  sameAuthor: PieceCard[];
  /** The number printed, or null when none is. */
  commentCount: number | null;
  otherAddresses: string[];
  /** Text of the page that must not be in the body. */
  forbidden: string[];
  /** Sentences of the body that the page shows twice and the body must have once. */
  once: string[];
}

/** The truth about a piece in a theme, among all the pieces of the site. */
export function expectedArticle(piece: Piece, theme: Theme, all: readonly Piece[]): ExpectedArticle {
  const view = { piece, all };
  const { shows } = theme;
  const text = articleText(piece.blocks);
  const near = sameSection(piece, all);
  const own = sameAuthor(piece, all);
  const card = (other: Piece): PieceCard => ({
    address: pieceAddress(other),
    title: other.title,
    authors: other.authors,
    section: shows.cards.section ? other.section : null,
    publishedOn: shows.cards.day ? romanDay(other.publishedAt) : null,
  });
  const commentParagraphs = everyComment(theme.thread(view)).flatMap((comment) => comment.text.split('\n\n'));
  return {
    address: pieceAddress(piece),
    title: piece.title,
    authors: piece.authors,
    publishedOn: romanDay(piece.publishedAt),
    section: piece.section,
    tags: shows.tags ? piece.tags : [],
    standfirst: shows.standfirst && piece.standfirst.length > 0 ? piece.standfirst.join(' ') : null,
    leadImage: shows.leadImage && piece.leadImage ? siteAddress + uploadPath(piece.leadImage.file) : null,
    text,
    sameSection: near.map(card),
    sameAuthor: own.map(card),
    commentCount: theme.commentCount(view),
    otherAddresses: shows.shortlink ? [`${siteAddress}/?p=${piece.id}`] : [],
    forbidden: [
      ...new Set([...furniturePhrases, ...theme.additions(view), ...[...near, ...own].map(({ title }) => title), ...commentParagraphs]),
    ].filter((phrase) => !text.includes(phrase)),
    once: theme.repeated(view),
  };
}

export interface OtherPage {
  name: string;
  address: string;
  html: string;
  because: NotAnArticleReason;
}

/** Every kind of page that is not an article, as a theme shows it. */
export function otherPages(theme: Theme, all: readonly Piece[]): OtherPage[] {
  const piece = all[0]!;
  const at = (name: string, path: string, because: NotAnArticleReason): OtherPage => {
    const url = new URL(path, siteAddress);
    return { name, address: url.href, html: theme.page(viewOf(url.pathname, url.searchParams, all)), because };
  };
  const halfway = (one: Piece, state: 'loading' | 'cut'): OtherPage => ({
    name: `${one.slug}, ${state}`,
    address: pieceAddress(one),
    html: theme.article({ piece: one, all, state }),
    because: 'incomplete',
  });
  return [
    at('home', '/', 'listing'),
    at('top section', sectionPath(piece.parentSection), 'listing'),
    at('section', sectionPath(piece.section, piece.parentSection), 'listing'),
    at('author', authorPath(piece.authors[0]!), 'listing'),
    at('tag', tagPath(piece.tags[0]!), 'listing'),
    at('search with hits', '/?s=lavoro', 'listing'),
    at('search without hits', '/?s=ornitorinco', 'listing'),
    at('about', '/chi-siamo/', 'static'),
    at('login of the theme', '/accedi/', 'login'),
    { name: 'login of WordPress', address: `${siteAddress}/wp-login.php`, html: loginPage(), because: 'login' },
    at('missing', '/non-esiste/', 'error'),
    at('missing article', `${piecePath(piece).slice(0, -1)}-che-non-c-e/`, 'error'),
    {
      name: 'critical error',
      address: pieceAddress(piece),
      html: dyingPage('Si è verificato un errore critico in questo sito.'),
      because: 'error',
    },
    at('empty', '/vuota/', 'empty'),
    {
      name: 'nothing at all',
      address: pieceAddress(piece),
      html: '<!DOCTYPE html><html><head></head><body></body></html>',
      because: 'empty',
    },
    ...all.slice(0, 3).flatMap((one) => [halfway(one, 'loading'), halfway(one, 'cut')]),
  ];
}
