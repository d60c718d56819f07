import { authorPath, newestFirst, sectionPath, tagPath } from './catalogue';
import { sections, words } from './furniture';
import type { Piece } from './piece';
import { searchPieces } from './searchPieces';
import type { PageView } from './themes/theme';

const about = [
  'Questo è un sito di prova. Serve a Taccuino, un’estensione per chi legge Gli Stati Generali, per mostrare come lavora e per controllarsi.',
  'Gli articoli sono stati scritti per l’occasione: le persone che vi compaiono sono inventate, e così la maggior parte delle cifre.',
  'Il sito gira soltanto sul tuo computer, sotto il nome dell’editore, e non chiede nulla a nessun altro.',
];

/** The pages that menu and footer lead to; all say what this site is. */
const stillPages: ReadonlyMap<string, string> = new Map([
  ['/chi-siamo/', words.about],
  ['/brains-contest/', words.contest],
  ['/collabora/', words.collaborate],
  ['/termini/', words.terms],
  ['/privacy/', words.privacy],
]);

/** The page, not an article, that stands at a path. */
export function viewOf(path: string, query: URLSearchParams, pieces: readonly Piece[]): PageView {
  const listing = (heading: string, some: readonly Piece[], aboutIt?: string): PageView => ({
    kind: 'listing',
    heading,
    path,
    pieces: newestFirst(some),
    ...(aboutIt !== undefined && { about: aboutIt }),
  });
  const searched = query.get('s');
  if (path === '/' && searched !== null) return listing(`Risultati della ricerca per: “${searched}”`, searchPieces(searched, pieces));
  if (path === '/') return listing(words.siteName, pieces);
  const still = stillPages.get(path);
  if (still !== undefined) return { kind: 'static', heading: still, path, paragraphs: about };
  if (path === '/accedi/') return { kind: 'login', path };
  if (path === '/vuota/') return { kind: 'empty', path };

  for (const [top, below] of sections) {
    if (path === sectionPath(top))
      return listing(
        top,
        pieces.filter((piece) => piece.parentSection === top),
      );
    const section = below.find((name) => path === sectionPath(name, top));
    if (section !== undefined)
      return listing(
        section,
        pieces.filter((piece) => piece.section === section),
      );
  }
  const author = pieces.flatMap((piece) => piece.authors).find((name) => authorPath(name) === path);
  if (author !== undefined)
    return listing(
      author,
      pieces.filter((piece) => piece.authors.includes(author)),
      `Gli articoli di ${author}, dal più recente.`,
    );
  const tag = pieces.flatMap((piece) => piece.tags).find((name) => tagPath(name) === path);
  if (tag !== undefined)
    return listing(
      `#${tag}`,
      pieces.filter((piece) => piece.tags.includes(tag)),
    );
  return { kind: 'missing', path };
}
