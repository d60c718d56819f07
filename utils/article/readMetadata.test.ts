// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readMetadata } from './readMetadata';

const read = (head: string, html = '<html lang="it-IT">') =>
  readMetadata(new DOMParser().parseFromString(`${html}<head>${head}</head>`, 'text/html').documentElement);
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

it('reads Yoast’s graph, with all authors from its row and the day in Rome', () => {
  const metadata = read(
    `<title>Un titolo - Gli Stati Generali</title><meta name="twitter:data1" content="Ada Neri e Ugo Riva">${jsonLd({
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['Article'],
          headline: 'Un titolo',
          author: { '@id': '#1' },
          datePublished: '2025-01-28T23:30:00+00:00',
          articleSection: ['Economia', 'Pmi'],
        },
        { '@type': 'Person', '@id': '#1', name: 'Ada Neri' },
      ],
    })}`,
  );
  expect(metadata).toMatchObject({
    titles: ['Un titolo', 'Un titolo'],
    authors: ['Ada Neri', 'Ugo Riva'],
    publishedOn: '2025-01-29',
    sections: ['Economia', 'Pmi'],
    saysArticle: true,
    language: 'it-IT',
  });
});

it('passes over broken JSON, logins for names and stamps that are none', () => {
  const metadata = read(
    `<script type="application/ld+json">{"@type":</script><meta name="author" content="admin1"><meta property="article:published_time" content="ieri">`,
  );
  expect(metadata).toMatchObject({ authors: [], publishedOn: null, titles: [] });
});

it('says nothing for an empty head', () => {
  expect(read('')).toMatchObject({
    titles: [],
    authors: [],
    publishedOn: null,
    sections: [],
    description: null,
    image: null,
    canonical: null,
    shortlink: null,
    saysArticle: false,
  });
});

it('believes the first tag of a name, and of a row only the names', () => {
  const metadata = read(
    '<meta property="og:description" content=" Uno "><meta property="og:description" content="Due"><meta name="author" content="Gli Stati Generali">',
  );
  expect(metadata).toMatchObject({ description: 'Uno', authors: [] });
});

it('follows the picture of a graph to its address', () => {
  const graph = [
    { '@type': 'Article', image: { '@id': '#veduta' } },
    { '@type': 'ImageObject', '@id': '#veduta', contentUrl: 'https://example.org/a.jpg' },
  ];
  expect(read(jsonLd({ '@graph': graph })).image).toBe('https://example.org/a.jpg');
});

it.each([
  jsonLd(null),
  jsonLd([1, 'x', [], null]),
  jsonLd({ '@type': 7, '@graph': [null, 3] }),
  jsonLd({
    '@type': 'Article',
    headline: { a: 1 },
    author: [null, 5, { name: {} }, { name: 'admin@example.org' }],
    image: [[]],
    articleSection: [3],
    datePublished: 20250129,
  }),
  jsonLd({ '@type': 'Article', headline: 'x'.repeat(200_001) }),
])('survives %.60s', (head) => {
  expect(read(head)).toMatchObject({ titles: [], authors: [], publishedOn: null, sections: [], image: null });
});
