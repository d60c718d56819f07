// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import { dropAuthorBox } from './dropAuthorBox';
import { readLines } from './readLines';

const kept = (markup: string, authors: string[]) =>
  dropAuthorBox(readLines(new DOMParser().parseFromString(markup, 'text/html').body), authors, sampleAddress).map(({ text }) => text);
const prose = '<p>Primo.</p><p>Secondo.</p><p>Terzo.</p>';

it('leaves out the name and what stands under it', () => {
  expect(kept(`${prose}<h4>redazione</h4><p>Scrive di territori.</p>`, ['redazione'])).toEqual(['Primo.', 'Secondo.', 'Terzo.']);
  expect(kept(`${prose}<div><p>Ada Neri scrive di territori.</p></div>`, ['Ada Neri'])).toEqual(['Primo.', 'Secondo.', 'Terzo.']);
});

it('keeps a last paragraph that names somebody else, and half of the body whatever it names', () => {
  expect(kept(`${prose}<p>Ugo Riva scrive di territori.</p>`, ['Ada Neri'])).toHaveLength(4);
  expect(kept('<p>Ada Neri uno.</p><div><p>Ada Neri due.</p></div>', ['Ada Neri'])).toEqual(['Ada Neri uno.']);
  expect(kept('', ['Ada Neri'])).toEqual([]);
});

it('keeps what the author says of himself among the other paragraphs', () => {
  expect(kept(`${prose}<p>Ada Neri ha lavorato per vent’anni in officina.</p>`, ['Ada Neri'])).toHaveLength(4);
});

it('leaves out a box in which nothing but its name stands over it', () => {
  const box = '<div><h4>Ada Neri</h4><p>Ha insegnato latino.</p><p>Ada Neri ha pubblicato 48 articoli.</p></div>';
  const lines = readLines(new DOMParser().parseFromString(box, 'text/html').body);
  expect(dropAuthorBox(lines, ['Ada Neri'], sampleAddress, { kept: 0 })).toEqual([]);
});

it('leaves out who signs and dates below the text, and leaves a letter its end', () => {
  expect(kept(`${prose}<p>di Ada Neri</p><p>Pubblicato il 3 marzo 2025</p>`, ['Ada Neri'])).toHaveLength(3);
  expect(kept(`${prose}<p>Con stima,<br>Ada Neri<br>geometra in Lodi</p>`, ['Ada Neri'])).toHaveLength(6);
});

it('keeps it also under verse and in a block of a builder, and not in a box that is set otherwise', () => {
  const verse = '<div class="verso"><p>Alle cinque e cinquanta</p><p>la ruggine apriva la bocca</p></div>';
  const note = '<p>Ada Neri ha lavorato per vent’anni in officina.</p>';
  const block = (number: number, inside: string) => `<div class="block block-${number}">${inside}</div>`;
  expect(kept(`<div>${verse}<h2>II</h2>${verse}${note}</div>`, ['Ada Neri'])).toHaveLength(6);
  expect(kept(`<div>${block(1, prose)}${block(2, note)}</div>`, ['Ada Neri'])).toHaveLength(4);
  expect(kept(`<div>${block(1, prose)}<div class="autore">${note}</div></div>`, ['Ada Neri'])).toHaveLength(3);
});

it('leaves out what stands under a name that has gone as a link', () => {
  const lines = readLines(new DOMParser().parseFromString(`${prose}<h4>Ada Neri</h4><p>Scrive di territori.</p>`, 'text/html').body);
  const zone = lines.filter(({ text }) => text !== 'Ada Neri');
  expect(dropAuthorBox(zone, ['Ada Neri'], sampleAddress)).toHaveLength(4);
  expect(dropAuthorBox(zone, ['Ada Neri'], sampleAddress, { shown: lines })).toHaveLength(3);
});
