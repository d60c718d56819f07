// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSample, samplePage, sampleProse } from '@/tests/support/readSample';
import { dropFurniture } from './dropFurniture';
const p = `<p>${sampleProse}</p>`;
const kept = (inside: string) => {
  const { lines, wordings, bounds, root, address } = readSample(
    samplePage({ body: `${p}${inside}${p.replace('Il paragrafo', 'L’altro paragrafo')}` }),
  );
  return dropFurniture(lines.slice(bounds!.head + 1, bounds!.end), lines, wordings, root, ['Ada Neri'], address)
    .map(({ text }) => text)
    .slice(1, -1);
};

it.each([
  ['an advert with its label', '<div class="x"><span>Pubblicità</span><p>Prestiti facili per tutti, anche senza busta paga.</p></div>'],
  [
    'a box for the newsletter',
    '<div><h3>Newsletter</h3><p>Ogni sabato le firme migliori nella tua posta, gratis e senza fastidi, con tutto quello che non hai fatto in tempo a leggere durante la settimana.</p><form></form></div>',
  ],
  ['a link to read also', '<p><strong>Leggi anche:</strong> <a href="/a/b/">Un altro pezzo</a></p>'],
  [
    'links to read also, one by one',
    '<h4>Leggi anche</h4><ul><li><a href="/a/b/">Un altro pezzo</a></li><li><a href="/a/c/">Il terzo</a></li></ul>',
  ],
  ['an aside', '<aside><p>Un riquadro che sta accanto al testo.</p></aside>'],
  ['a pull quote that repeats the text', '<blockquote>parla di officine, di banche e di un conto che non torna</blockquote>'],
  ['a row to share', '<div>Condividi su Facebook</div>'],
  [
    'a card of another piece',
    '<figure><a href="/a/b/"><div>Un altro pezzo</div><div>Che cosa vi si legge, in due righe.</div></a></figure>',
  ],
  [
    'a call that closes with its button',
    '<div><div><p>Questo giornale vive grazie a chi lo legge, da 4 euro al mese.</p></div><a href="#/portal">Diventa sostenitore</a></div>',
  ],
  [
    'a table of contents',
    '<div>Indice dei contenuti</div><ol><li><a href="#h-0">Il primo</a></li><li><a href="#h-1">Il secondo</a></li></ol>',
  ],
  [
    'a call with a field for an address',
    '<div><p>La rassegna che non urla: tre letture, ogni mattina</p><div data-asks-reader></div></div>',
  ],
  [
    'an advert that is a link with its label',
    '<div><span>Pubblicità</span><a href="https://ads.example/">Promo: dieci ingressi a 99 euro</a></div>',
  ],
  ['a row of tags', '<p><a href="/tag/acqua/">acqua</a> <a href="/tag/reti/">reti</a></p>'],
])('drops %s', (_, inside) => {
  expect(kept(inside)).toEqual([]);
});

it.each([
  [
    'a quotation of others',
    '<blockquote>Parole che nel testo non ci sono, dette da un altro.</blockquote>',
    'Parole che nel testo non ci sono, dette da un altro.',
  ],
  ['a subheading', '<h2>Il conto che non torna</h2>', 'Il conto che non torna'],
  [
    'a sentence that begins like a call',
    '<p>Leggi anche: due parole, nessun verbo che non sia un ordine. Le ho contate.</p>',
    'Leggi anche: due parole, nessun verbo che non sia un ordine. Le ho contate.',
  ],
  ['a list', '<ul><li>Una voce dell’elenco</li></ul>', 'Una voce dell’elenco'],
])('keeps %s', (_, inside, text) => {
  expect(kept(inside)).toEqual([text]);
});

it('drops the heading of a box with what the box is', () => {
  expect(kept('<section><h3>Resta con noi</h3><p>Iscriviti alla newsletter: la ricevi nella tua casella.</p></section>')).toEqual([]);
});

it('keeps words like furniture in a list and a heading of the piece', () => {
  const list = '<ul><li>Condividi</li><li>«Accetta e continua»</li><li>«Scopri di più»</li></ul>';
  expect(kept(`<p>${'Una frase che serve solo a occupare posto. '.repeat(9)}</p>${list}`).slice(1)).toEqual([
    'Condividi',
    '«Accetta e continua»',
    '«Scopri di più»',
  ]);
  expect(kept(`${p.replace('Il paragrafo', 'Il secondo')}<h2>Condividi, commenta, iscriviti</h2>`)).toHaveLength(2);
});
