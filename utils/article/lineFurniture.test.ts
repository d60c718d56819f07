// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleAddress } from '@/tests/support/readSample';
import { lineFurniture } from './lineFurniture';
import { readLines } from './readLines';

const first = (markup: string) => lineFurniture(readLines(new DOMParser().parseFromString(markup, 'text/html').body)[0]!, sampleAddress);
const sentence = 'due parole, nessun verbo che non sia un ordine. Le ho contate su trenta siti, e non ne ho trovata una terza.';

it.each([
  ['tags', '<p><a href="/tag/acqua/">acqua</a>, <a href="/tag/reti/">reti idriche</a></p>'],
  ['tags', '<p>#acqua #reti</p>'],
  ['share', '<div><span>Condividi</span><a href="#"><i></i><span>Facebook</span></a><a href="#"><span>Copia link</span></a></div>'],
  ['share', '<div><span>Salva per dopo</span><span>Condividi</span></div>'],
  [
    'read-also',
    '<p><b>Leggi anche:</b> <a href="/societa/altro-pezzo/">Un altro pezzo, con un titolo lungo che non finisce più, o quasi</a></p>',
  ],
  ['read-also', '<h4>Leggi anche</h4>'],
  ['read-also', '<div><span>Per approfondire</span><a href="/societa/altro-pezzo/"><span>Un altro pezzo, con un titolo</span></a></div>'],
  ['support', '<div>Un giornale senza padroni: <a href="/sostieni/">offrici un caffè</a>.</div>'],
  ['advert', '<div><span>Pubblicità</span><a href="https://ads.example/">Promo: abbonamento a teatro, dieci ingressi a 99 euro</a></div>'],
])('calls %s %s', (furniture, markup) => {
  expect(first(markup)).toBe(furniture);
});

it.each([
  `<p>Leggi anche: ${sentence}</p>`,
  '<p>«Iscriviti alla newsletter» 1,9 volte su dieci;</p>',
  '<p>Di <a href="/tag/acqua/">acqua</a> si è parlato molto, e di reti idriche quasi mai.</p>',
  '<p><a href="/category/cultura/">Cultura</a></p>',
  '<p>Pubblicità <a href="/economia-e-lavoro/pmi/la-pubblicita/">e progresso</a></p>',
  '<p>La pubblicità di <a href="https://ads.example/">una banca</a></p>',
  '<p><a href="#r-1"><span>↑</span>1</a></p>',
  '<p><em>Prima</em> <strong>seconda</strong></p>',
])('leaves %s to the piece', (markup) => {
  expect(first(markup)).toBeNull();
});
