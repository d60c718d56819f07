// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { findStandfirst } from './findStandfirst';
const find = (top: string, before = false) => {
  const { lines, wordings, title, bounds } = readSample(samplePage({ body: `<p>${sampleProse}</p>`, top }));
  return findStandfirst(lines, wordings, title!, bounds!, before ? lines.slice(bounds!.head + 1, bounds!.head + 2) : [], 'Pmi', ['Lavoro']);
};

it('joins the lines shown in the head', () => {
  expect(find('<p>di Ada Neri</p><div>Prima riga<br>e seconda riga</div><p>29 Gennaio 2025</p>')).toBe('Prima riga e seconda riga');
});

it('is null where nothing but byline, section, caption and furniture stands there', () => {
  expect(
    find('<p>Pmi</p><figure><img><figcaption>Foto</figcaption></figure><p>di Ada Neri</p><p>5 minuti di lettura</p><p>29 Gennaio 2025</p>'),
  ).toBeNull();
});

it('is no line that files the piece, and no tools beside it', () => {
  const tools =
    '<ul><li>dimensione font <a href="#">riduci dimensione font</a></li><li><a href="#">Stampa</a></li></ul><p>Vota questo articolo</p>';
  expect(find(`<p>di Ada Neri</p><div>Pubblicato in <a href="/category/pmi/">Pmi</a></div><p>29 Gennaio 2025</p>${tools}`)).toBeNull();
  expect(find('<p>di Ada Neri</p><div>In Calabria non si parte</div><p>29 Gennaio 2025</p>')).toBe('In Calabria non si parte');
});

it('takes the lines it is given after the head', () => {
  expect(find('<p>di Ada Neri</p>', true)).toBe(sampleProse);
});

it.each([
  ['<div>Inchiesta</div>', 'Inchiesta'],
  ['<div>Sì.<br>No.<br>Forse…</div>', 'Sì. No. Forse…'],
  ['<div>Lavoro</div>', null],
  ['<div><span>Inchiesta</span> <span>Esclusiva</span></div>', 'Inchiesta Esclusiva'],
  ['<ul><li>Inchiesta</li></ul>', null],
])('reads %s as %s', (line, standfirst) => {
  expect(find(`<p>di Ada Neri</p>${line}<p>29 Gennaio 2025</p>`)).toBe(standfirst);
});

it('reads one word under the day only where it is set as no button or label is', () => {
  const under = (word: string) => find(`<p>di Ada Neri</p><p>29 Gennaio 2025</p>${word}<p>Condividi</p>`);
  expect(under('<p><i>Inchiesta</i></p>')).toBe('Inchiesta');
  expect(under('<p>Ascolta</p>')).toBeNull();
});

it('leaves out a box on the author between head and text', () => {
  const box = '<div><b>Ada Neri</b><p>Insegna a Lodi, e scrive quando può.</p></div><p>Condividi</p>';
  expect(find(`<p>di Ada Neri</p><p>Un sommario di una riga</p><p>29 Gennaio 2025</p>${box}`)).toBe('Un sommario di una riga');
});
