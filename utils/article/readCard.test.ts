// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import { readCard } from './readCard';
import { readLines } from './readLines';
const to = 'https://www.glistatigenerali.com/societa/altro-pezzo/';
const read = (markup: string) => readCard(readLines(new DOMParser().parseFromString(markup, 'text/html').body), to, sampleAddress);
const card = (markup: string) => read(markup)?.card ?? null;

it('takes each name of a byline whose names stand apart', () => {
  const names = 'di <span>Ada Neri</span>, <span>Ugo Riva</span> e <span>Ivo Sala</span> <time>3 Marzo 2025</time>';
  expect(card(`<h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><p>${names}</p>`)?.authors).toEqual([
    'Ada Neri',
    'Ugo Riva',
    'Ivo Sala',
  ]);
});

it.each([
  '<a href="/societa/altro-pezzo/"><span>Scuola</span><h3>Un altro pezzo</h3><span>di Ada Neri</span><time>3 Marzo 2025</time></a>',
  '<div>Scuola</div><b><a href="/societa/altro-pezzo/">Un altro pezzo</a></b> <span>di Ada Neri</span> <i>03/03/2025</i>',
  '<p><a href="/category/societa/scuola/">Scuola</a></p><p>3 marzo 2025</p><h4><a href="/societa/altro-pezzo/">Un altro pezzo</a></h4><p>Un assaggio del pezzo, lungo abbastanza da sembrare altro…</p><p>di Ada Neri</p>',
  '<span>Scuola</span><h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><div><p>di</p><div>Ada Neri</div></div><time>3 Marzo 2025</time>',
  '<h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><p>di Ada Neri | 3 marzo 2025 | <a href="/category/societa/scuola/">Scuola</a></p>',
  '<h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><p>di Ada Neri | 3 marzo 2025 | Scuola</p>',
  '<div><a href="/societa/altro-pezzo/">Un altro pezzo</a><div>Scritto da <a href="/author/ada/">Ada Neri</a></div><span>03/03/2025</span> in <a href="/category/societa/scuola/">Scuola</a></div>',
  '<p>Scuola |</p><li><a href="/societa/altro-pezzo/">Un altro pezzo</a> di Ada Neri, 3 marzo 2025</li>',
])('reads %s', (markup) => {
  expect(card(markup)).toEqual({
    address: to,
    title: 'Un altro pezzo',
    authors: ['Ada Neri'],
    section: 'Scuola',
    publishedOn: '2025-03-03',
  });
});

it('takes no bare words beside the day for a name that may be the section', () => {
  expect(card('<p><a href="/societa/altro-pezzo/">Un altro pezzo</a></p><p>Medio Oriente</p><p>3 mar 2025</p>')?.authors).toEqual([]);
});

it.each([
  ['a linked label', '<a href="/category/societa/scuola/">Scuola</a>', 'Ada Neri', ['Ada Neri']],
  ['a label', '<p>Mondo</p>', 'Medio Oriente', ['Medio Oriente']],
  ['a label', '<p>Mondo</p>', 'Ugo Riva, redazione', ['Ugo Riva', 'redazione']],
  ['a label', '<p>Mondo</p>', 'Israele', []],
  ['no label', '', 'Medio Oriente', []],
])('says apart from the authors of a card with %s %s what of “%s” could be names', (_, label, words, bare) => {
  const found = read(`${label}<p><a href="/societa/altro-pezzo/">Un altro pezzo</a></p><p>${words}</p><p>3 mar 2025</p>`);
  expect([found?.card.authors, found?.bare]).toEqual([[], bare]);
});

it('leaves the name of a section that begins like what leads to one', () => {
  expect(card('<p>In viaggio</p><h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><p>di Ada Neri</p>')?.section).toBe(
    'In viaggio',
  );
  expect(card('<p>In Scuola</p><h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><p>di Ada Neri</p>')?.section).toBe('Scuola');
});

it('says null or nothing for what is not shown', () => {
  expect(card('<a href="/societa/altro-pezzo/">Un altro pezzo</a>')).toEqual({
    address: to,
    title: 'Un altro pezzo',
    authors: [],
    section: null,
    publishedOn: null,
  });
  expect(card('<p>Nessun collegamento</p>')).toBeNull();
});

it('takes the day that only a machine is told, where none is shown', () => {
  expect(
    card('<h3><a href="/societa/altro-pezzo/">Un altro pezzo</a></h3><p><time datetime="2025-03-02T23:30:00Z">ieri</time></p>')
      ?.publishedOn,
  ).toBe('2025-03-03');
});
