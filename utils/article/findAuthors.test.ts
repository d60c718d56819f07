// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findAuthors } from './findAuthors';
const find = (page: Document) => {
  const { lines, wordings, title, bounds, metadata, root, address } = readSample(page);
  return findAuthors(lines, wordings, title!, bounds!, metadata, root, address);
};
const body = `<p>${sampleProse}</p>`;

it('prefers the visible byline to the head', () => {
  expect(find(samplePage({ body, top: '<p>di Ada Neri e Ugo Riva</p>', head: '<meta name="author" content="Ada Neri">' }))).toEqual([
    'Ada Neri',
    'Ugo Riva',
  ]);
});

it('names also those whom the head of the page knows and the byline shows in its own way', () => {
  const authors = ['Ada Neri', 'Ugo Riva', 'Ivo Sala'].map((name) => ({ '@type': 'Person', name }));
  const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: authors })}</script>`;
  expect(find(samplePage({ body, top: '<p>di Ada Neri</p><p>con Ugo Riva</p><p>29 Gennaio 2025</p>', head }))).toEqual([
    'Ada Neri',
    'Ugo Riva',
  ]);
});

it('reads a byline below the body, and faces that link to an author', () => {
  expect(find(samplePage({ body: `${body}<p>Pubblicato da <a href="/author/ada/">Ada Neri</a></p>`, top: '' }))).toEqual(['Ada Neri']);
  expect(find(samplePage({ body, top: '<a href="/author/ada/"><img src="/a.jpg" alt="Ada Neri"></a>' }))).toEqual(['Ada Neri']);
});

it('believes the head where nobody signs', () => {
  expect(find(samplePage({ body, top: '', head: '<meta name="author" content="Ada Neri">' }))).toEqual(['Ada Neri']);
  expect(find(samplePage({ body, top: '' }))).toEqual([]);
});

it('reads a byline above the title before one below the body', () => {
  const page = samplePage({ body: `<p>${sampleProse.repeat(3)}</p><p>di Ugo Riva</p>`, top: '' });
  page.querySelector('h1')?.before(Object.assign(page.createElement('p'), { textContent: 'di Ada Neri' }));
  expect(find(page)).toEqual(['Ada Neri']);
});
