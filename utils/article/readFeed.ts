import { feedDay } from '@/utils/publisher/feedDay';
import type { SitePiece } from './sitePiece';
import { toldPiece, type ParseHtml } from './toldPiece';

/** A page of what the site tells: its pieces, each once, and how many entries it had in all; `other` for what is no such page. */
export type SiteReading = { kind: 'pieces'; pieces: SitePiece[]; entries: number } | { kind: 'other' };

/** Entries that are read of one page at most: a feed has ten, and the largest that WordPress can be told to make some hundreds. */
export const mostEntries = 100;

const namespaces = {
  creator: 'http://purl.org/dc/elements/1.1/',
  encoded: 'http://purl.org/rss/1.0/modules/content/',
};

/**
 * The pieces of a feed (RSS 2.0) that was parsed as XML, in its order. The section is the category that the address names, since feeds do not tell sections from tags; days are those
 * of Rome. Whatever an entry says is plain text afterwards; entries that are no pieces of this site are left out. `other` where it could not be parsed or is another document.
 */
export function readFeed(feed: Document, parse: ParseHtml): SiteReading {
  const root = feed.documentElement as Element | null;
  const channel = root?.localName === 'rss' && !feed.querySelector('parsererror') ? childrenNamed(root, 'channel')[0] : undefined;
  if (channel === undefined) return { kind: 'other' };
  const items = childrenNamed(channel, 'item');
  const pieces = new Map<string, SitePiece>();
  for (const item of items.slice(0, mostEntries)) {
    const piece = toldPiece(
      {
        link: textIn(item, 'link') ?? '',
        title: textIn(item, 'title') ?? '',
        authors: childrenNamed(item, 'creator', namespaces.creator).map(({ textContent }) => textContent),
        labels: childrenNamed(item, 'category').map(({ textContent }) => textContent),
        day: feedDay(textIn(item, 'pubDate') ?? ''),
        excerpt: textIn(item, 'description'),
        content: textIn(item, 'encoded', namespaces.encoded),
      },
      parse,
    );
    if (piece && !pieces.has(piece.card.address)) pieces.set(piece.card.address, piece);
  }
  return { kind: 'pieces', pieces: [...pieces.values()], entries: items.length };
}

/** Without a namespace where none is named: a feed has links of its own and of others. */
function childrenNamed(parent: Element, name: string, namespace: string | null = null): Element[] {
  return [...parent.children].filter(({ localName, namespaceURI }) => localName === name && namespaceURI === namespace);
}

function textIn(parent: Element, name: string, namespace: string | null = null): string | null {
  return childrenNamed(parent, name, namespace)[0]?.textContent ?? null;
}
