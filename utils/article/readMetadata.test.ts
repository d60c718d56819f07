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
