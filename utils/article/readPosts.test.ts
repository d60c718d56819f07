// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { newestFirst, pieceAddress, romanDay } from '@/tests/site/catalogue';
import { pieces } from '@/tests/site/pieces';
import { restAt } from '@/tests/site/restRoutes';
import { readPosts } from './readPosts';

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (answer: unknown) => readPosts(answer, parseHtml);
const post = (told: object = {}) => ({
  link: 'https://www.glistatigenerali.com/cultura/libri/un-pezzo/',
  title: { rendered: 'L&#8217;ora di <em>niente</em>' },
  date_gmt: '2024-10-08T22:50:00',
  ...told,
});

it('reads the posts of the demo site', () => {
  const { body } = restAt(new URL('https://www.glistatigenerali.com/wp-json/wp/v2/posts?_embed=author'), pieces) ?? { body: '' };
  const reading = read(JSON.parse(body));
  if (reading.kind === 'other') throw new Error('no posts');
  expect(reading.pieces.map(({ card }) => [card.address, card.title, card.publishedOn, card.section, card.authors])).toEqual(
    newestFirst(pieces)
      .slice(0, 10)
      .map((piece) => [pieceAddress(piece), piece.title, romanDay(piece.publishedAt), piece.section, [piece.authors.join(', ')]]),
  );
  expect(reading.pieces.every(({ text }) => text !== null)).toBe(true);
});

it('reads titles as text, the day in Rome, and only sections for the section', () => {
  const terms = [[{ taxonomy: 'post_tag', name: 'Cultura' }], [{ taxonomy: 'category', name: 'Libri' }]];
  expect(read([post({ _embedded: { author: [{ name: 'Ada &amp; Ugo' }], 'wp:term': terms } })])).toMatchObject({
    pieces: [{ card: { title: 'L’ora di niente', publishedOn: '2024-10-09', section: 'Libri', authors: ['Ada & Ugo'] } }],
  });
});

it('has no text of a protected post', () => {
  const content = { rendered: '<p>Chiuso.</p>', protected: true };
  expect(read([post({ content })])).toMatchObject({ pieces: [{ text: null, excerpt: null }] });
});

it('reads a post with broken parts by those that are whole, and leaves out what is none', () => {
  const broken = post({ date_gmt: 7, excerpt: 'a', content: null, _embedded: { author: 'nessuno', 'wp:term': null } });
  expect(read([broken, null, { link: 3 }, post({ title: 'testo' })])).toMatchObject({
    pieces: [{ card: { publishedOn: null, authors: [], section: null }, excerpt: null, text: null }],
    entries: 4,
  });
  expect(read([post({ date_gmt: 'ieri' })])).toMatchObject({ pieces: [{ card: { publishedOn: null } }] });
});

it('reads an empty list as one without pieces, and anything else as something else', () => {
  expect(read([])).toEqual({ kind: 'pieces', pieces: [], entries: 0 });
  for (const answer of [null, 7, 'a', {}, { code: 'rest_no_route' }, [1, 2]]) expect(read(answer)).toEqual({ kind: 'other' });
});
