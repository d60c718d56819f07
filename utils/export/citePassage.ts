import { type Article } from '@/utils/article/article';
import { type PassageSelector } from '@/utils/highlights/highlight';
import { passageLink } from './passageLink';

/** What a citation names of a piece. */
export type CitedPiece = Pick<Article, 'address' | 'title' | 'authors' | 'publishedOn'>;

/**
 * A passage with its source as plain text, in the Italian form whatever the language of the interface, because the piece is Italian: the quotation in
 * guillemets, then author, title, publication, day and an address that leads to the passage.
 */
export function citePassage(piece: CitedPiece, selector: PassageSelector): string {
  return `«${innerQuotes(selector.quotation.trim())}»\n${citePiece(piece)}, ${passageLink(piece.address, selector)}`;
}

/** Author, title, publication and day of a piece; what is not known is left out. */
export function citePiece({ title, authors, publishedOn }: CitedPiece): string {
  return [joinNames(authors), `«${innerQuotes(title)}»`, 'Gli Stati Generali', publishedOn === null ? '' : italianDay(publishedOn)]
    .filter((part) => part !== '')
    .join(', ');
}

/** Guillemets inside guillemets become high quotation marks, as Italian typography has it. */
function innerQuotes(text: string): string {
  return text.replaceAll('«', '“').replaceAll('»', '”');
}

function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('it', { type: 'conjunction' }).format(names);
}

function italianDay(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat('it', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}
