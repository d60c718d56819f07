// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findSection } from './findSection';
const find = (page: Document) => {
  const { lines, wordings, title, bounds, metadata, address } = readSample(page);
  return findSection(lines, wordings, title!, bounds!, metadata, address);
};

it('is the label above the title', () => {
  expect(find(samplePage({ body: sampleProse }))).toBe('Pmi');
});

it('is the narrowest of a path of crumbs', () => {
  const page = samplePage({ body: sampleProse });
  page
    .querySelector('main p')!
    .replaceWith(
      ...new DOMParser().parseFromString(
        '<div><a href="/">Home</a> › <a href="/category/economia-e-lavoro/">Economia e Lavoro</a> › <a href="/category/economia-e-lavoro/pmi/">Pmi</a></div>',
        'text/html',
      ).body.childNodes,
    );
  expect(find(page)).toBe('Pmi');
});

it.each(['Sei in', 'Home > Un pezzo'])('is not “%s”', (words) => {
  const page = samplePage({ body: sampleProse });
  page.querySelector('main p')!.textContent = words;
  expect(find(page)).not.toBe(words);
});

it('is what the head says where no label is shown, and null where nothing tells', () => {
  const page = samplePage({ body: sampleProse, head: '<meta property="article:section" content="Piccole imprese">' });
  page.querySelector('main p')!.remove();
  expect(find(page)).toBe('Piccole imprese');
  page.querySelector('meta')!.remove();
  expect(find(page)).toBeNull();
});

it.each([
  ['a menu', '<ul><li>Chi siamo</li><li>Lab</li><li>Premi</li><li>Eventi</li><li>Contatti</li></ul>'],
  [
    'sections one under the other',
    ['sport', 'esteri', 'salute', 'politica', 'cultura', 'citta']
      .map((name) => `<div><a href="/category/${name}/">${name}</a></div>`)
      .join(''),
  ],
  ['the way to another piece', '<p><a href="/cultura/filosofia/elogio-del-dubbio/">Elogio del dubbio</a></p>'],
  ['the title in a path of crumbs', '<p><a href="/">Home</a> › <span>Un pezzo</span></p>'],
])('is none of %s', (_, above) => {
  const page = samplePage({ body: sampleProse });
  const label = page.querySelector('main p')!;
  label.replaceWith(...new DOMParser().parseFromString(above, 'text/html').body.childNodes);
  expect(find(page)).toBeNull();
});

it('is none where the address files the piece under nothing and no label is shown, whatever the head says', () => {
  const page = samplePage({ body: sampleProse, head: '<meta property="article:section" content="News">' });
  page.querySelector('main p')!.remove();
  const { lines, wordings, title, bounds, metadata } = readSample(page);
  expect(findSection(lines, wordings, title!, bounds!, metadata, 'https://www.glistatigenerali.com/un-pezzo/')).toBeNull();
});
