import type { Block, Run } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { siteAddress, uploadPath } from '../catalogue';
import { words } from '../furniture';
import { asIs, join, markup, type Markup } from '../markup';
import { sharedStyle } from './sharedStyle';
import type { Frame } from './frame';
import { afterArticle, articleHead, card, foot, masthead, tagsAndShare } from './furnitureMarkup';
import type { ArticleView, PageView, Theme } from './theme';
import { writeBlocks } from './writeBlocks';

/** Marks the place where a page that is cut off ends; no text of the site holds it. */
const cutHere = '\u0000';

/** A theme out of its frame: the pages that every theme has, in its own markup. */
export function themeFrom(frame: Frame): Theme {
  return {
    name: frame.name,
    shows: frame.shows,
    thread: frame.thread,
    commentCount: frame.commentCount,
    additions: (view) => frame.additions?.(view) ?? [],
    repeated: (view) => frame.repeated?.(view) ?? [],
    article: (view) => {
      const page = articlePage(frame, view);
      return view.state === 'cut' ? page.slice(0, page.indexOf(cutHere)) : page;
    },
    page: (view) => otherPage(frame, view),
  };
}

function articlePage(frame: Frame, view: ArticleView): string {
  const { element: e } = frame;
  const inside = join([
    masthead(frame),
    e('main', join([e('article', articleParts(frame, view)), afterArticle(frame, view)]), { id: 'content' }),
    foot(frame),
  ]);
  return documentOf(frame, frame.documentTitle(view.piece.title), frame.metadata(view), inside, 'single single-post');
}

function articleParts(frame: Frame, view: ArticleView): Markup {
  const { element: e } = frame;
  return join([
    articleHead(frame, view),
    frame.shows.leadImage && lead(frame, view),
    e('body', bodyOf(frame, view)),
    tagsAndShare(frame, view),
  ]);
}

function lead({ element: e }: Frame, view: ArticleView): Markup | null {
  const image = view.piece.leadImage;
  if (image === null) return null;
  const { file, alternative, width, height, caption } = image;
  const picture = markup`<img src="${siteAddress}${uploadPath(file)}" alt="${alternative}" width="${width}" height="${height}" fetchpriority="high">`;
  return e('lead', join([picture, caption !== undefined && e('caption', caption.replaceAll('*', ''))]));
}

function bodyOf(frame: Frame, view: ArticleView): Markup {
  const state = view.state ?? 'whole';
  if (state === 'loading') return markup`<div aria-busy="true">Caricamento…</div>`;
  const dress = frame.dress(view);
  const write = (blocks: readonly Block[]) => writeBlocks(blocks, dress);
  if (state === 'cut') return markup`${write(firstHalf(view.piece.blocks))}${asIs(cutHere)}`;
  const body = frame.body ? frame.body(view.piece.blocks, write, view) : write(view.piece.blocks);
  return join([frame.beforeBody?.(view), body]);
}

/** The first half of the blocks, the last of them broken off in the middle; its markup closes, as parsers close it. */
function firstHalf(blocks: readonly Block[]): Block[] {
  const kept = blocks.slice(0, Math.ceil(blocks.length / 2));
  const last = kept.at(-1);
  return last?.kind === 'paragraph' ? [...kept.slice(0, -1), { ...last, runs: halfOf(last.runs) }] : [...kept];
}

function halfOf(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('');
  return [{ text: text.slice(0, Math.floor(text.length / 2)) }];
}

function otherPage(frame: Frame, view: PageView): string {
  const { element: e } = frame;
  const { heading, inside } = pageContent(frame, view);
  const title = heading === words.siteName ? heading : frame.documentTitle(heading);
  return documentOf(
    frame,
    title,
    markup``,
    join([masthead(frame), e('main', inside, { id: 'content' }), foot(frame)]),
    view.kind === 'listing' ? 'archive' : view.kind === 'missing' ? 'error404' : 'page',
  );
}

function pageContent(frame: Frame, view: PageView): { heading: string; inside: Markup } {
  const { element: e } = frame;
  switch (view.kind) {
    case 'listing': {
      const cards = view.pieces.map((piece) => card(frame, piece, frame.listingShape === 'river' ? excerptOf(piece.blocks) : ''));
      const none = e('line', 'La ricerca non ha dato risultati. Prova con altre parole.');
      return {
        heading: view.heading,
        inside: join([
          e('title', view.heading),
          view.about !== undefined && e('line', view.about),
          cards.length > 0 ? e('cards', join(cards)) : none,
        ]),
      };
    }
    case 'static':
      return {
        heading: view.heading,
        inside: e('article', join([e('title', view.heading), e('body', join(view.paragraphs.map((text) => markup`<p>${text}</p>\n`)))])),
      };
    case 'login':
      return {
        heading: 'Accesso',
        inside: join([
          e('title', 'Accesso'),
          markup`<form method="post"><label>Nome utente <input name="log" autocomplete="username"></label> <label>Password <input type="password" name="pwd" autocomplete="current-password"></label> <button>${words.logIn}</button></form>`,
          e('line', words.forgotten),
        ]),
      };
    case 'missing':
      return {
        heading: 'Pagina non trovata',
        inside: join([
          e('title', 'Pagina non trovata'),
          e('line', 'Qui non c’è niente. L’indirizzo può essere sbagliato, o la pagina è stata tolta.'),
        ]),
      };
    case 'empty':
      return { heading: words.siteName, inside: markup`` };
  }
}

function excerptOf(blocks: readonly Block[]): string {
  const wordsOfBody = articleText(blocks).split(/\s+/u);
  return `${wordsOfBody.slice(0, 70).join(' ')} […]`;
}

function documentOf(frame: Frame, title: string, metadata: Markup, inside: Markup, bodyClass: string): string {
  const style = `${sharedStyle}${frame.style}`.replaceAll(/\.r-([a-zA-Z]+)/gu, (_, role: string) => `.${frame.className(role)}`);
  return markup`<!DOCTYPE html>
<html lang="it-IT">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${metadata}<style>${asIs(style)}</style>
</head>
<body class="${frame.name === 'divSoup' ? '' : bodyClass}">
${frame.skipLink}${frame.element('page', inside)}</body>
</html>
`.source;
}
