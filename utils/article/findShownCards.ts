import type { PieceCard } from './article';
import { cardElement, partWithin } from './cardElement';
import { copyPage } from './copyPage';
import { pieceLinks } from './findCards';
import { lineFurniture } from './lineFurniture';
import { isTooLarge } from './measurePage';
import { readCard } from './readCard';
import { readLines, type Line } from './readLines';

/** A card has at most this much text (characters, blanks among them): a standfirst and its labels. What has more is an article with a link in it. */
const longestCard = 1_200;

/** A line that is a card's title is a link for at least this share: less is a sentence with a link in it. */
const mostlyLinked = 0.6;

/** Titles have at least so many letters; what has less is a “qui” or an arrow. */
const shortestTitle = 6;

/** Cards that are read of one page at most: a list of the site has some dozens, and each is looked for beside all links of the page. */
const mostCards = 300;

/** Wordings at which what readers wrote under a piece ends. */
const afterComments: ReadonlySet<string> = new Set(['comment-form', 'same-section', 'same-author', 'explore', 'footer']);

/**
 * The cards of other pieces that any page of the site shows, article or list, in their order, each piece once. A card tells besides a title who wrote the piece, in which section it
 * stands or when it came out: bare links, those of menus and of sentences, are none, nor is what readers wrote under a piece. The page stays as it is; one that is over the caps of
 * reading has none.
 */
export function findShownCards(page: Document, address: string): PieceCard[] {
  if (isTooLarge(page)) return [];
  const copy = copyPage(page);
  const lines = readLines(copy.querySelector('body') ?? copy);
  const links = withoutComments(lines, address).flatMap((line) =>
    pieceLinks(line, address).flatMap((to) => (to.isPage ? [] : [{ ...to, line }])),
  );
  const titles = links.filter(({ line }) => line.linked >= line.text.length * mostlyLinked);
  return [...new Set(titles.map((link) => link.address))].slice(0, mostCards).flatMap((to) => {
    const element = cardElement(links, to, isSmall);
    const card = readCard(
      lines.flatMap((line) => partWithin(line, element)),
      to,
      address,
    )?.card;
    return card && saysMore(card) && card.title.length >= shortestTitle ? [card] : [];
  });
}

/** The title of the whole page belongs to no card. */
function isSmall(element: Element): boolean {
  return element.textContent.length <= longestCard && element.querySelector('h1') === null;
}

function saysMore({ authors, section, publishedOn }: PieceCard): boolean {
  return authors.length > 0 || section !== null || publishedOn !== null;
}

function withoutComments(lines: readonly Line[], address: string): Line[] {
  let inComments = false;
  return lines.filter((line) => {
    const wording = lineFurniture(line, address);
    if (wording === 'comments') inComments = true;
    else if (wording !== null && afterComments.has(wording)) inComments = false;
    return !inComments;
  });
}
