/** Div soup: one kind of element, hashed classes, no metadata. Only the words a reader sees tell what is what. */
import { fingerprint } from '../fingerprint';
import { markup } from '../markup';
import { elementsBy } from './frame';
import { themeFrom } from './pages';
import { divSoupStyle as style } from './divSoupStyle';
import type { Theme } from './theme';
import { plainDress, size, type Dress } from './writeBlocks';

/** A class as build tools make it: it says nothing and changes with every role. */
function hashed(role: string): string {
  return `css-${fingerprint(role).toString(36)}`;
}

const box = (role: string, inside: Parameters<typeof markup>[1]) => markup`<div class="${hashed(role)}">${inside}</div>\n`;

const dress: Dress = {
  ...plainDress,
  paragraph: (inside) => box('paragraph', inside),
  heading: (inside) => box('subheading', inside),
  quote: (blocks, source) => box('quotation', [blocks, source && box('source', source)]),
  figure: ({ image }, caption) =>
    box('picture', [markup`<img src="${image.address}" alt="${image.alternative}"${size(image)}>`, caption && box('caption', caption)]),
  verse: (lines) =>
    box(
      'verse',
      lines.map((line) => box('verseLine', line)),
    ),
  divider: () => box('rule', ''),
  run: (text, run) => (run.note === undefined ? plainDress.run(text, run) : markup`<sup><a href="#${run.note}">[${text}]</a></sup>`),
};

export const divSoup: Theme = themeFrom({
  name: 'divSoup',
  shows: { tags: true, standfirst: true, leadImage: true, shortlink: false, cards: { section: true, day: true } },
  element: elementsBy(() => 'div', hashed),
  className: hashed,
  style,
  listingShape: 'grid',
  datetime: false,
  documentTitle: (title) => `${title} – Gli Stati Generali`,
  metadata: () => markup``,
  dress: () => dress,
  href: (path) => path,
  thread: () => [],
  commentCount: () => null,
  commentsHeading: () => box('boxTitle', 'Commenti'),
  threadMarkup: () => markup``,
});
