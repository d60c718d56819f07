// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toldPiece, type ToldPiece } from './toldPiece';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const site = 'https://www.glistatigenerali.com';
const told = (told: Partial<ToldPiece>) =>
  toldPiece(
    {
      link: `${site}/cultura/libri/un-pezzo/`,
      title: 'Un pezzo',
      authors: [],
      labels: [],
      day: null,
      excerpt: null,
      content: null,
      ...told,
    },
    parse,
  );

it('makes a piece of what is told', () => {
  expect(
    told({
      authors: ['Ada Neri', 'Ada Neri', ' '],
      labels: ['lettura', 'Libri'],
      day: '2025-03-03',
      excerpt: '<p>Due parole,\n e  basta [&hellip;]</p>',
      content: '<p>Primo.</p><blockquote><p>Secondo.</p></blockquote>',
    }),
  ).toEqual({
    card: {
      address: `${site}/cultura/libri/un-pezzo/`,
      title: 'Un pezzo',
      authors: ['Ada Neri'],
      section: 'Libri',
      publishedOn: '2025-03-03',
    },
    excerpt: 'Due parole, e basta…',
    text: 'Primo.\n\nSecondo.',
  });
});

describe('a title', () => {
  it.each([
    ['of HTML is its words', '<b>Caff&egrave;</b> &amp; <i>altro</i>', 'Caffè & altro'],
    ['that would run is words', '<img src=x onerror=alert(1)>Attento<script>alert(1)</script>', 'Attento'],
    ['of nothing but markup stays as it is', '<img src=x>', '<img src=x>'],
    ['with a sign that opens no tag keeps it', 'Se 3 < 5 allora', 'Se 3 < 5 allora'],
    ['of a protected piece is the piece’s', 'Protetto: La sezione', 'La sezione'],
    ['over several lines is one', 'Un\n\ttitolo\u00a0lungo', 'Un titolo lungo'],
  ])('%s', (_, title, words) => {
    expect(told({ title })?.card.title).toBe(words);
  });

  it('has an end', () => {
    expect(told({ title: 'a'.repeat(1_000_000) })?.card.title).toHaveLength(300);
  });

  it('must be there', () => {
    expect(told({ title: ' \n ' })).toBeNull();
  });
});

it.each([
  'https://esempio.it/cultura/libri/un-pezzo/',
  'javascript:alert(1)',
  '',
  `${site}/`,
  `${site}/category/cultura/`,
  `${site}/chi-siamo/`,
  `${site}/wp-content/uploads/a.pdf`,
])('is nothing at %j', (link) => {
  expect(told({ link })).toBeNull();
});

it('keeps the address in its one form', () => {
  expect(told({ link: ' http://glistatigenerali.com/cultura/libri/un-pezzo?utm_source=rss#more ' })?.card.address).toBe(
    `${site}/cultura/libri/un-pezzo/`,
  );
});

it('takes for the section the label that the address names next to the piece, and none else', () => {
  expect(told({ labels: ['Cultura', 'Libri', 'scuola'] })?.card.section).toBe('Libri');
  expect(told({ labels: ['Cultura', 'scuola'] })?.card.section).toBe('Cultura');
  expect(told({ labels: ['scuola'] })?.card.section).toBeNull();
});

it('leaves out scripts, forms and what a plugin puts at the end', () => {
  const content =
    '<script>alert(1)</script><p>Testo.</p><form><p>Password</p></form><p>L’articolo <a href="/a/">Un pezzo</a> proviene da <a href="/">Gli Stati Generali</a>.</p>';
  expect(told({ content, excerpt: content })).toMatchObject({ text: 'Testo.', excerpt: 'Testo.' });
});

it('has no text where there is too much of it, or where it is set too deep', () => {
  expect(told({ content: `<p>${'parola '.repeat(50_000)}</p>` })?.text).toBeNull();
  expect(told({ content: `${'<i>'.repeat(2_500)}testo` })?.text).toBeNull();
});

it('has no more than ten authors, and no endless one', () => {
  const authors = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(200));
  const card = told({ authors })?.card;
  expect(card?.authors).toHaveLength(10);
  expect(card?.authors.every((name) => name.length <= 100)).toBe(true);
});

it('reads no more names than a piece may have, however many a feed tells', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `Ada &amp; ${index}`);
  let parsed = 0;
  const counting = (html: string): Document => {
    parsed += 1;
    return parse(html);
  };
  const piece = toldPiece(
    { link: `${site}/cultura/libri/un-pezzo/`, title: 'Un pezzo', authors: names, labels: [], day: null, excerpt: null, content: null },
    counting,
  );
  expect(piece?.card.authors).toHaveLength(10);
  expect(parsed).toBe(10);
});
