/** A page builder's nesting: each thing in three boxes, and adverts, a newsletter box and “Leggi anche” between the paragraphs. */
import type { Block } from '@/utils/article/article';
import { newestFirst, pieceAddress, piecePath, siteAddress, uploadPath, utcStamp } from '../catalogue';
import { words } from '../furniture';
import { asIs, join, markup, type Markup } from '../markup';
import type { Piece } from '../piece';
import { attributesOf, type Element, type Role } from './frame';
import { themeFrom } from './pages';
import { pageBuilderStyle as style } from './pageBuilderStyle';
import type { ArticleView, Theme } from './theme';
import { countOf } from './wordpressComments';
import { plainDress } from './writeBlocks';

const tags: Partial<Record<Role, string>> = {
  title: 'h1',
  boxTitle: 'h3',
  cardTitle: 'h3',
  menu: 'ul',
  menuItem: 'li',
  submenu: 'ul',
  standfirst: 'h2',
};

/** Things that stand in a line or a grid of their own keep their parent: a widget around them would break the layout. */
const bare = new Set<Role>([
  'menu',
  'menuItem',
  'submenu',
  'card',
  'cards',
  'cardTitle',
  'cardPicture',
  'tag',
  'column',
  'line',
  'caption',
]);

const element: Element = (role, inside, attributes = {}) => {
  const tag = asIs(tags[role] ?? 'div');
  const core = markup`<${tag} class="eb-${role}"${attributesOf(attributes)}>${inside}</${tag}>\n`;
  if (bare.has(role)) return core;
  return markup`<div class="eb-element eb-widget eb-widget-${role}" data-element_type="widget"><div class="eb-widget-container"><div class="eb-column-wrap">${core}</div></div></div>\n`;
};

const advert = 'Da noi la bolletta si legge in un minuto. Passa a Luce Piana: tre mesi di prova, nessun vincolo.';
const newsletter = 'Il meglio della settimana, ogni sabato alle otto. Iscriviti: è gratis e si disdice con un clic.';
const wall = 'Questo contenuto è riservato agli abbonati. Abbonati per continuare a leggere senza interruzioni.';

/** The piece “Leggi anche” points to: the newest that the reader has not open. */
function readAlso({ piece, all }: ArticleView): Piece | undefined {
  return newestFirst(all).find((other) => other.id !== piece.id && other.parentSection !== piece.parentSection);
}

function interruptions(view: ArticleView): Markup[] {
  const other = readAlso(view);
  return [
    element(
      'newsletter',
      join([
        element('boxTitle', words.newsletter),
        element('line', newsletter),
        markup`<form><input type="email" name="email" aria-label="E-mail"> <button type="button">Iscriviti</button></form>`,
      ]),
    ),
    element('advert', join([element('small', words.advert), element('line', advert)])),
    other
      ? element(
          'readAlso',
          markup`<span>${words.readAlso}</span> <a href="${siteAddress}${piecePath(other)}?utm_source=leggi-anche">${other.title}</a>`,
        )
      : markup``,
  ];
}

/** Blocks with an interruption after each quarter, the way plug-ins count paragraphs. */
function interrupted(blocks: readonly Block[], write: (blocks: readonly Block[]) => Markup, view: ArticleView): Markup {
  const step = Math.max(1, Math.floor(blocks.length / 4));
  const between = interruptions(view);
  const parts = [0, 1, 2, 3].map((part) => blocks.slice(part * step, part === 3 ? undefined : (part + 1) * step));
  return join(parts.map((part, index) => markup`${part.length > 0 && element('box', write(part))}${between[index]}`));
}

export const pageBuilder: Theme = themeFrom({
  name: 'pageBuilder',
  shows: { tags: true, standfirst: true, leadImage: true, shortlink: false, cards: { section: true, day: true } },
  element,
  className: (role) => `eb-${role}`,
  style,
  listingShape: 'river',
  datetime: false,
  documentTitle: (title) => `${title} | Gli Stati Generali`,
  metadata: ({ piece }) => markup`<link rel="canonical" href="${pieceAddress(piece)}">
<meta property="og:title" content="${piece.title}"><meta property="og:type" content="article"><meta property="og:site_name" content="${words.siteName}">
<meta property="article:published_time" content="${utcStamp(piece.publishedAt)}">
${piece.leadImage && markup`<meta property="og:image" content="${siteAddress}${uploadPath(piece.leadImage.file)}">\n`}`,
  dress: () => plainDress,
  body: interrupted,
  beforeBody: () => element('wall', wall, { style: 'display:none' }),
  href: (path) => `${siteAddress}${path}?utm_source=correlati`,
  thread: () => [],
  commentCount: ({ piece }) => countOf(piece.comments),
  commentsHeading: ({ piece }) => element('boxTitle', `${countOf(piece.comments)} ${words.comments}`),
  threadMarkup: () => markup``,
  additions: (view) => {
    const other = readAlso(view);
    return [advert, newsletter, wall, words.readAlso, ...(other ? [other.title] : [])];
  },
});
