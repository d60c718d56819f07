// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress, sampleProse } from '@/tests/support/readSample';
import { findBoxes } from './findBoxes';
import { readLines } from './readLines';
import { zoneTree } from './zoneTree';

const prose = `<p>${sampleProse}</p>`;
const boxes = (inside: string): string[] => {
  const { body } = new DOMParser().parseFromString(`<main>${prose}${prose}${inside}${prose}</main>`, 'text/html');
  const found = findBoxes(zoneTree(readLines(body), body), { wordingOf: () => null, authors: ['Ada Neri'], address: sampleAddress });
  return found.map(({ id }) => id);
};

it.each([
  [
    'a card without words of furniture',
    '<div id="box"><img src="/a.jpg"><div>Scuola</div><a href="/societa/scuola/x-y/">Un altro pezzo</a><div>di Ugo Riva</div></div>',
  ],
  [
    'a call that closes with a link',
    '<div id="box"><h4>Un giornale libero</h4><p>Esiste perché qualcuno lo legge.</p><a href="/dona/">Cinque euro</a></div>',
  ],
  ['what asks for something', '<div id="box"><p>Tu che cosa ne pensi?</p><form><label>Sì</label></form></div>'],
  ['icons to share', '<ul id="box"><li><a href="https://wa.me/?text=x">W</a></li><li><a href="mailto:?body=x">E-mail</a></li></ul>'],
  [
    'a picture and words in one link elsewhere',
    '<div id="box"><a href="https://shop.example/"><img src="/b.png"><p>Il conto senza spese</p></a></div>',
  ],
  ['the author in a box', '<div id="box"><a href="/author/ada-neri/"><img src="/f.jpg"></a><b>Ada Neri</b><p>Insegna a Lodi.</p></div>'],
])('finds %s', (_, box) => {
  expect(boxes(box)).toEqual(['box']);
});

it.each([
  ['a list of the piece', '<ul id="box"><li>Il primo punto</li><li>Il secondo punto</li></ul>'],
  ['a quotation', '<blockquote id="box"><p>Parole.</p><a href="/societa/scuola/x-y/">Da un altro pezzo</a></blockquote>'],
  [
    'a picture with whose it is',
    '<figure id="box"><a href="https://foto.example/"><img src="/b.png"></a><figcaption>Foto di altri</figcaption></figure>',
  ],
  [
    'notes under the text, each with the way back to where it is called',
    '<table id="box"><tr><th><a href="#r-1">↑1</a></th><td>Secondo il censimento del 1950.</td></tr><tr><th><a href="#r-2">↑2</a></th><td>Ivi, p. 12.</td></tr></table>',
  ],
  ['a subheading', '<div id="box"><h2>Il conto che non torna</h2></div>'],
])('leaves %s', (_, box) => {
  expect(boxes(box)).toEqual([]);
});

it('finds a box on the author that is set as the text of a short piece is, and leaves a piece under its byline', () => {
  const bio = '<p>Ha insegnato latino a tre generazioni della stessa famiglia, e non ama i titoli ma li scrive.</p>';
  const find = (inside: string): string[] => {
    const { body } = new DOMParser().parseFromString(`<main>${inside}</main>`, 'text/html');
    const evidence = { wordingOf: () => null, authors: ['redazione'], address: sampleAddress };
    return findBoxes(zoneTree(readLines(body), body), evidence).map(({ id }) => id);
  };
  const all = '<p>redazione ha pubblicato 48 articoli. <a href="/author/redazione/">Tutti</a></p>';
  expect(find(`<div class="testo">${prose}${prose}</div><div id="box" class="autore"><h4>redazione</h4>${bio}${all}</div>`)).toEqual([
    'box',
  ]);
  expect(find(`<div id="box"><h4>redazione</h4>${prose}${prose}${prose}${all}</div>`)).toEqual([]);
});

it('does not take a whole piece of short lines for a box because it holds two links and a field', () => {
  const verse = Array.from({ length: 14 }, (_, index) => `<p>Un verso, il numero ${index}</p>`).join('');
  const inside =
    '<a href="/societa/scuola/x-y/">Un altro pezzo</a><p><a href="/societa/scuola/y-z/">E un altro</a></p><form><label>Sì</label></form>';
  const { body } = new DOMParser().parseFromString(
    `<main><article id="pezzo">${verse}<div id="box">${inside}</div></article></main>`,
    'text/html',
  );
  const found = findBoxes(zoneTree(readLines(body), body), { wordingOf: () => null, authors: [], address: sampleAddress });
  expect(found.map(({ id }) => id)).toEqual(['box']);
});
