import { authorPath, namesInARow, pieceAddress, siteAddress, tagPath, uploadPath, utcStamp } from '../catalogue';
import { words } from '../furniture';
import { asIs, markup, type Markup } from '../markup';
import type { Piece } from '../piece';

/** The title Yoast gives a document. */
export function yoastTitle(title: string): string {
  return `${title} - ${words.siteName}`;
}

/**
 * The head of an article as the Yoast plugin writes it, with its habits: days in UTC, the first author only, the top section beside the
 * piece's own, the site's name after the title.
 */
export function yoastHead(piece: Piece): Markup {
  const description = piece.standfirst.join(' ');
  return markup`<meta name="robots" content="index, follow, max-image-preview:large">
${description !== '' && markup`<meta name="description" content="${description}">\n`}<link rel="canonical" href="${pieceAddress(piece)}">
<meta property="og:locale" content="it_IT">
<meta property="og:type" content="article">
<meta property="og:title" content="${yoastTitle(piece.title)}">
<meta property="og:url" content="${pieceAddress(piece)}">
<meta property="og:site_name" content="${words.siteName}">
<meta property="article:published_time" content="${utcStamp(piece.publishedAt)}">
${piece.leadImage && markup`<meta property="og:image" content="${siteAddress}${uploadPath(piece.leadImage.file)}">\n`}<meta name="author" content="${piece.authors[0]}">
<meta name="twitter:label1" content="Scritto da"><meta name="twitter:data1" content="${namesInARow(piece.authors)}">
<script type="application/ld+json" class="yoast-schema-graph">${asIs(json(graph(piece)))}</script>
`;
}

/** The links WordPress itself puts in a head. */
export function wordpressLinks(piece: Piece): Markup {
  return markup`<link rel="alternate" type="application/rss+xml" title="${words.siteName} » Feed" href="${siteAddress}/feed/">
<link rel="shortlink" href="${siteAddress}/?p=${piece.id}">
<meta name="generator" content="WordPress 6.7">
`;
}

function graph(piece: Piece): object {
  const address = pieceAddress(piece);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        '@id': `${address}#article`,
        isPartOf: { '@id': address },
        author: { name: piece.authors[0], '@id': `${siteAddress}/#/schema/person/1` },
        headline: piece.title,
        datePublished: utcStamp(piece.publishedAt),
        dateModified: utcStamp(piece.publishedAt),
        keywords: piece.tags,
        articleSection: [...new Set([piece.parentSection, piece.section])],
        inLanguage: 'it-IT',
      },
      { '@type': 'WebPage', '@id': address, url: address, name: yoastTitle(piece.title), datePublished: utcStamp(piece.publishedAt) },
      { '@type': 'WebSite', '@id': `${siteAddress}/#website`, url: `${siteAddress}/`, name: words.siteName },
      {
        '@type': 'Person',
        '@id': `${siteAddress}/#/schema/person/1`,
        name: piece.authors[0],
        url: siteAddress + authorPath(piece.authors[0] ?? ''),
      },
      ...piece.tags.slice(0, 1).map((tag) => ({ '@type': 'Thing', name: tag, url: siteAddress + tagPath(tag) })),
    ],
  };
}

/** JSON that cannot close the script element it stands in. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C');
}
