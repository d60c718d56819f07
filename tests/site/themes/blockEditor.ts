/** The block editor: wp-block-* markup, pull quotes that repeat the body, lazy images, a gallery, folded details, text for screen readers. */
import type { Block } from '@/utils/article/article';
import { pieceAddress, siteAddress } from '../catalogue';
import { join, markup, type Markup } from '../markup';
import { elementsBy, type Role } from './frame';
import { themeFrom } from './pages';
import { blockEditorStyle as style } from './blockEditorStyle';
import type { ArticleView, Theme } from './theme';
import { commentsInWords, countOf, wordpressThread } from './wordpressComments';
import { plainDress, size, writeRuns, type Dress } from './writeBlocks';
import { pullQuotes } from './pullQuotes';
import { wordpressLinks } from './yoast';

const tags: Partial<Record<Role, string>> = {
  header: 'header',
  nav: 'nav',
  menu: 'ul',
  menuItem: 'li',
  submenu: 'ul',
  main: 'main',
  title: 'h1',
  day: 'time',
  lead: 'figure',
  caption: 'figcaption',
  cards: 'ul',
  card: 'li',
  cardTitle: 'h3',
  cardDay: 'time',
  boxTitle: 'h2',
  footer: 'footer',
  line: 'p',
};

const classes: Partial<Record<Role, string>> = {
  page: 'wp-site-blocks',
  siteName: 'wp-block-site-title',
  nav: 'wp-block-navigation',
  label: 'taxonomy-category wp-block-post-terms',
  title: 'wp-block-post-title',
  byline: 'wp-block-post-author-name',
  day: 'wp-block-post-date',
  lead: 'wp-block-post-featured-image',
  standfirst: 'wp-block-post-excerpt',
  body: 'entry-content wp-block-post-content is-layout-constrained',
  tags: 'taxonomy-post_tag wp-block-tag-cloud',
  cards: 'wp-block-post-template',
  comments: 'wp-block-comments',
  respond: 'wp-block-post-comments-form',
};

const className = (role: string) => (classes[role as Role] ?? `wp-block-group-${role}`).split(' ').at(-1)!;

const toContent = 'Salta e vai al contenuto principale';
const opensElsewhere = '(si apre in una nuova scheda)';
const empty = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const dress: Dress = {
  ...plainDress,
  heading: (inside, level) => join([markup`<h${level} class="wp-block-heading">`, inside, markup`</h${level}>\n`]),
  quote: (blocks, source) => markup`<blockquote class="wp-block-quote">${blocks}${source && markup`<cite>${source}</cite>`}</blockquote>\n`,
  figure: ({ image }, caption) => {
    const fixed = markup`alt="${image.alternative}"${size(image)}`;
    return markup`<figure class="wp-block-gallery has-nested-images columns-1">
<figure class="wp-block-image size-large"><img class="lazyload" src="${empty}" data-src="${image.address}" ${fixed}><noscript><img src="${image.address}" ${fixed}></noscript>${
      caption && markup`<figcaption class="wp-element-caption">${caption}</figcaption>`
    }</figure>
</figure>
`;
  },
  table: (rows, caption) =>
    markup`<figure class="wp-block-table"><table><tbody>\n${rows}</tbody></table>${caption && markup`<figcaption class="wp-element-caption">${caption}</figcaption>`}</figure>\n`,
  verse: (lines) => markup`<pre class="wp-block-verse">${join(lines, '\n')}</pre>\n`,
  embed: ({ address, label }) =>
    markup`<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper"><iframe data-src="${address}" title="${label}" width="640" height="360"></iframe></div></figure>\n`,
  divider: () => markup`<hr class="wp-block-separator has-alpha-channel-opacity">\n`,
  notes: (notes) => plainDress.notes(notes),
  run: (text, run) =>
    run.link?.startsWith('http') && run.note === undefined
      ? plainDress.run(markup`${text}<span class="screen-reader-text"> ${opensElsewhere}</span>`, run)
      : plainDress.run(text, run),
};

/** The body with its pull quotes, and with its last section folded where it has several. */
function body(blocks: readonly Block[], write: (blocks: readonly Block[]) => Markup): Markup {
  const quotes = pullQuotes(blocks);
  const fold = foldFrom(blocks);
  const plain = (part: readonly Block[]) =>
    join(
      part.map((block, index) => {
        const pulled = quotes.find(({ before }) => before === index);
        const pull = pulled && markup`<figure class="wp-block-pullquote"><blockquote><p>${pulled.sentence}</p></blockquote></figure>\n`;
        return join([pull, block.kind === 'note' ? null : write([block])]);
      }),
    );
  const notes = blocks.filter((block) => block.kind === 'note');
  const [summary, ...folded] = fold === null ? [] : blocks.slice(fold);
  const open = plain(fold === null ? blocks : blocks.slice(0, fold));
  const details =
    summary?.kind === 'heading' &&
    markup`<details class="wp-block-details"><summary>${writeRuns(summary.runs, dress)}</summary>\n${write(folded.filter((block) => block.kind !== 'note'))}</details>\n`;
  return join([open, details, notes.length > 0 && write(notes)]);
}

/** Where the last section of a piece with three or more begins, or null. */
function foldFrom(blocks: readonly Block[]): number | null {
  const headings = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  return headings.length >= 3 ? headings.at(-1)! : null;
}

/** As lazy-loading plug-ins do: a picture gets its address when it comes near. */
const lazyLoading = `<script>
addEventListener('DOMContentLoaded', function () {
  var near = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) { if (entry.isIntersecting) { entry.target.src = entry.target.dataset.src; near.unobserve(entry.target); } });
  });
  document.querySelectorAll('img.lazyload').forEach(function (image) { near.observe(image); });
});
</script>
`;

export const blockEditor: Theme = themeFrom({
  name: 'blockEditor',
  shows: { tags: true, standfirst: true, leadImage: true, shortlink: true, cards: { section: false, day: true } },
  element: elementsBy(
    (role) => tags[role] ?? 'div',
    (role) => classes[role] ?? `wp-block-group-${role}`,
  ),
  className,
  style,
  listingShape: 'grid',
  datetime: true,
  documentTitle: (title) => `${title} – Gli Stati Generali`,
  metadata: ({ piece }) =>
    join([markup`<link rel="canonical" href="${pieceAddress(piece)}">\n`, wordpressLinks(piece), { source: lazyLoading }]),
  dress: () => dress,
  body,
  skipLink: markup`<a class="skip-link screen-reader-text" href="#content">${toContent}</a>\n`,
  href: (path) => siteAddress + path,
  thread: ({ piece }) => piece.comments,
  commentCount: ({ piece }) => countOf(piece.comments) || null,
  commentsHeading: ({ piece }) =>
    markup`<h2>Commenti</h2>\n${piece.comments.length > 0 && markup`<h3 class="wp-block-comments-title">${commentsInWords(countOf(piece.comments))} a “${piece.title}”</h3>\n`}`,
  threadMarkup: (view: ArticleView) => wordpressThread(view.piece.comments, view) ?? markup``,
  additions: ({ piece }) => [toContent, ...(JSON.stringify(piece.blocks).includes('"link":"http') ? [opensElsewhere] : [])],
  repeated: ({ piece }) => pullQuotes(piece.blocks).map(({ sentence }) => sentence),
});
