/** A page of the publisher's own, saved as text outside the repository, made into a piece that every theme can show. */
import { readFileSync } from 'node:fs';
import { extraCase } from '../support/extraCases';
import { slugOf } from './catalogue';
import { sections } from './furniture';
import type { Piece } from './piece';

export const seedName = 'seed/article-page.txt';

const months = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const printedDay = /^(\d{1,2}) (\p{L}+) (\d{4})$/u;

/** The saved page and the pieces its cards speak of, or null where it is not at hand (say so with `leftOut(seedName)`). */
export function seedPiece(): { piece: Piece; all: Piece[] } | null {
  const path = extraCase(seedName);
  return path === null ? null : parseSeed(readFileSync(path, 'utf8'));
}

/** Parses the text of an article page, furniture included, in the order of the publisher's pages. Throws where that order is not found. */
export function parseSeed(page: string): { piece: Piece; all: Piece[] } {
  const lines = page.split('\n').map((line) => line.trim());
  const menu = lines.filter((line) => line.startsWith('•')).map((line) => line.slice(1).trim());
  const after = (start: string, from = 0): number => {
    const index = lines.findIndex((line, at) => at >= from && line.startsWith(start));
    if (index < 0) throw new Error(`the page has no line that starts with “${start}”`);
    return index;
  };
  const share = after('Condividi');
  const related = after('Altri articoli di', share);
  const explore = after('Esplora', related);
  const own = after('Dallo stesso autore', explore);
  const allPosts = after('Tutti i post', own);

  const parentSection = lines[related]!.slice('Altri articoli di'.length).trim();
  const article = lines.slice(after('Cambio Password') + 1, share).filter((line) => line !== '');
  const day = article.findIndex((line) => printedDay.test(line));
  const [section = '', title = '', byline = '', ...standfirst] = article.slice(0, day);
  const rest = article.slice(day + 1);
  const piece: Piece = {
    ...bare(1, title, section, article[day]!, byline),
    parentSection,
    standfirst,
    tags: rest.filter((line) => line.startsWith('#')).map((line) => line.slice(1)),
    blocks: rest.filter((line) => !line.startsWith('#')).map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
  };
  const sectionCards = cardsIn(lines.slice(related + 1, explore), menu, 10).map((card) => ({ ...card, parentSection }));
  return { piece, all: [piece, ...sectionCards, ...cardsIn(lines.slice(own + 1, allPosts), menu, 20)] };
}

/** Cards are four lines: the picture's text and the section, the title, the byline, the day. */
function cardsIn(lines: readonly string[], menu: readonly string[], firstId: number): Piece[] {
  const filled = lines.filter((line) => line !== '');
  const cards: Piece[] = [];
  for (let start = 0; start + 3 < filled.length; start += 4) {
    const [label, title, byline, day] = filled.slice(start, start + 4) as [string, string, string, string];
    const known = menu.filter((name) => label.endsWith(name)).toSorted((one, other) => other.length - one.length);
    cards.push(bare(firstId + cards.length, title, known[0] ?? label.split(' ').at(-1)!, day, byline));
  }
  return cards;
}

function bare(id: number, title: string, section: string, day: string, byline: string): Piece {
  return {
    id,
    slug: slugOf(title),
    title,
    section,
    parentSection: sections.find(([, below]) => below.includes(section))?.[0] ?? section,
    authors: byline.replace(/^di /u, '').split(/, | e /u),
    publishedAt: isoOf(day),
    standfirst: [],
    tags: [],
    leadImage: null,
    blocks: [],
    comments: [],
  };
}

function isoOf(day: string): string {
  const [, date = '', month = '', year = ''] = printedDay.exec(day) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  // Noon is the same day in Rome and in UTC, and the offset only has to be one of the two.
  return `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}T12:00:00+${number > 3 && number < 11 ? '02' : '01'}:00`;
}
