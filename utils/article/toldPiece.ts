import { articleAddress } from '@/utils/publisher/articleAddress';
import { linkShape } from '@/utils/publisher/linkShape';
import { siteSlug } from '@/utils/publisher/siteAddresses';
import { articleText } from './articleText';
import { isTooLarge } from './measurePage';
import { plainText } from './plainText';
import type { SitePiece } from './sitePiece';
import { toBlocks } from './toBlocks';

/** What a feed or a REST route tells of one piece, nothing of it believed yet; title, labels, excerpt and content are HTML. */
export interface ToldPiece {
  link: string;
  title: string;
  authors: readonly string[];
  /** The names of its sections, and where the site does not tell them apart those of its tags. */
  labels: readonly string[];
  day: string | null;
  excerpt: string | null;
  content: string | null;
}

/** Turns HTML into a document in which nothing runs and nothing loads. */
export type ParseHtml = (html: string) => Document;

/** What is kept of each part at most, in UTF-16 units; no piece of the site comes near. */
const longest = { title: 300, name: 100, excerpt: 1_000, line: 10_000, content: 300_000 };

/** Authors that are read of one piece at most: each name takes a parser. */
const mostAuthors = 10;

/** What shows no text of a piece, and the form that stands in the place of a protected one. */
const dropped = 'script,style,template,noscript,form,iframe,svg,math';

/** What plugins put after each item of a feed: “L’articolo … proviene da …”. */
const footing = /^(?:L[’']articolo|Questo articolo|The post)\s.+\s(?:proviene da|sembra essere il primo su|appeared first on)\s/iu;

/** WordPress says before the title of a protected piece that it is one. */
const protection = /^(?:Protetto|Protected):\s*/iu;

/** A piece as the site tells of it, in plain text; null for what is no piece of this site or has no title: static pages are found by a search too. */
export function toldPiece(told: ToldPiece, parse: ParseHtml): SitePiece | null {
  const address = articleAddress(told.link.trim());
  if (address === null || linkShape(address) !== 'piece') return null;
  const title = lineOf(told.title, parse).replace(protection, '').slice(0, longest.title).trim();
  if (title === '') return null;
  const authors = [...new Set(told.authors)]
    .slice(0, mostAuthors)
    .map((name) => lineOf(name, parse).slice(0, longest.name))
    .filter((name) => name !== '');
  const card = {
    address,
    title,
    authors: [...new Set(authors)],
    section: sectionAmong(told.labels, address, parse),
    publishedOn: told.day,
  };
  const excerpt = told.excerpt === null ? '' : shortText(told.excerpt.slice(0, longest.content), parse);
  const text = told.content === null || told.content.length > longest.content ? '' : textOf(told.content, address, parse);
  return { card, excerpt: excerpt === '' ? null : excerpt.slice(0, longest.excerpt), text: text === '' ? null : text };
}

/** The words of HTML in one line. HTML that has none is taken for words: a title may be nothing but “<3”. */
function lineOf(told: string, parse: ParseHtml): string {
  const html = told.slice(0, longest.line);
  const words = html.includes('<') || html.includes('&') ? bodyOf(html, parse).textContent : html;
  return plainText(words.trim() === '' ? html : words).replaceAll('\n', ' ');
}

/** The section by whose name the address calls the piece's own, nearest to the piece. */
function sectionAmong(labels: readonly string[], address: string, parse: ParseHtml): string | null {
  const names = labels.slice(0, 100).map((label) => lineOf(label, parse).slice(0, longest.name));
  const segments = new URL(address).pathname.split('/').filter((segment) => segment !== '');
  const found = segments.slice(0, -1).toReversed();
  return found.flatMap((segment) => names.find((name) => siteSlug(name) === segment) ?? [])[0] ?? null;
}

function shortText(html: string, parse: ParseHtml): string {
  return plainText(bodyOf(html, parse).textContent)
    .replaceAll('\n', ' ')
    .replace(/\s*\[(?:…|\.\.\.)\]\s*$/u, '…');
}

function textOf(html: string, address: string, parse: ParseHtml): string {
  const body = bodyOf(html, parse);
  return isTooLarge(body.ownerDocument) ? '' : articleText(toBlocks(body, address));
}

function bodyOf(html: string, parse: ParseHtml): HTMLElement {
  const { body } = parse(html);
  for (const element of body.querySelectorAll(dropped)) element.remove();
  const last = body.lastElementChild;
  if (last && footing.test(plainText(last.textContent))) last.remove();
  return body;
}
