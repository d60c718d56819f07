// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readLines } from './readLines';
import { tagLinks } from './tagLinks';

const ask = (inside: string): string[] => {
  const [line] = readLines(new DOMParser().parseFromString(`<p>${inside}</p>`, 'text/html').body);
  return tagLinks(line!, 'https://www.glistatigenerali.com/societa/un-pezzo/').map(({ textContent }) => textContent);
};

it.each([
  ['by their address', '<a href="/tag/acqua/">acqua</a> <a href="/tag/reti/">#reti</a>', ['acqua', '#reti']],
  ['by what they say of themselves', '<a rel="tag" href="/soggetti/12/">acqua</a>', ['acqua']],
  ['by a kind they share', '<a href="/temi/acqua/">acqua</a>, <a href="/temi/beni-comuni/">Beni comuni</a>', ['acqua', 'Beni comuni']],
  ['not as sections', '<a rel="category tag" href="/societa/scuola/">Scuola</a>', []],
  ['not as one link to a piece', '<a href="/societa/scuola/">Scuola</a>', []],
  ['not as pieces', '<a href="/societa/il-porto/">Il porto</a> <a href="/sport/la-curva/">La curva</a>', []],
])('finds tags %s', (_, inside, tags) => {
  expect(ask(inside)).toEqual(tags);
});
