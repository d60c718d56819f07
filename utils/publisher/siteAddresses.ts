import { site } from './articleAddress';

/** What the publisher's site is asked for: words that a piece must have, all pieces of an author, of the section of a piece, or with a tag of the site. */
export type SiteQuestion =
  | { kind: 'words'; words: string }
  | { kind: 'author'; name: string }
  | { kind: 'section'; address: string }
  | { kind: 'tag'; tag: string };

/** Pieces that a page of the REST routes holds: as many as a page of a feed, so that a page of either is read in the same time. */
export const perPage = 10;

/** What is asked of a piece by REST: without this list every answer would be ten times as long. */
const fields = '_fields=link,date_gmt,title,excerpt,content,_links,_embedded&_embed=author,wp:term';

/** The address of a page, from 1 on, of the feed that answers a question; null where its words make no address. Feeds have ten pieces a page, the newest first. */
export function feedAddress(question: SiteQuestion, page: number): string | null {
  const paged = page > 1 ? `paged=${page}` : '';
  if (question.kind === 'words') {
    const search = new URLSearchParams({ s: question.words, feed: 'rss2' });
    return question.words.trim() === '' ? null : `${site}/?${search.toString()}${paged && `&${paged}`}`;
  }
  const path = listingPath(question);
  return path === null ? null : `${site}${path}feed/${paged && `?${paged}`}`;
}

/** The address of a page, from 1 on, of the REST route that answers a question in words; null for the others, which it answers only by numbers that nobody outside knows. */
export function postsAddress(question: SiteQuestion, page: number): string | null {
  if (question.kind !== 'words' || question.words.trim() === '') return null;
  const search = new URLSearchParams({ search: question.words, per_page: String(perPage), page: String(page), orderby: 'relevance' });
  return `${site}/wp-json/wp/v2/posts?${search.toString()}&${fields}`;
}

/** Where the site lists what is asked for; null where no such place can be told. */
function listingPath(question: Exclude<SiteQuestion, { kind: 'words' }>): string | null {
  if (question.kind === 'section') {
    const sections = URL.parse(question.address)
      ?.pathname.split('/')
      .filter((segment) => segment !== '')
      .slice(0, -1);
    return sections === undefined || sections.length === 0 ? null : `/category/${sections.join('/')}/`;
  }
  const slug = siteSlug(question.kind === 'author' ? question.name : question.tag);
  return slug === '' ? null : `/${question.kind}/${slug}/`;
}

/** A name as it stands in the site's addresses: small letters without accents, hyphens between words, apostrophes left out. */
export function siteSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.#]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
