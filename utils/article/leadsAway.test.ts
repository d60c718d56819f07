// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { leadsAway } from './leadsAway';
import { readLines } from './readLines';

const own = 'https://www.glistatigenerali.com/societa/un-pezzo/';

it.each([
  ['<a href="/sport/calcio/altro-pezzo/">Un altro pezzo</a>', 'piece'],
  ['<a href="/sostieni/">Sostienici</a>', 'site'],
  ['<a href="#respond">Partecipa</a>', 'here'],
  ['<a href="https://x.com/intent/post?url=x">X</a>', 'share'],
  ['<a href="https://example.org/">Altrove</a>', 'elsewhere'],
  ['<a href="/wp-content/uploads/a.pdf">Il documento</a>', null],
  ['Una frase che cita <a href="/sport/calcio/altro-pezzo/">un pezzo</a> e prosegue.', null],
  ['Nessun collegamento', null],
])('%s leads to %s', (inside, to) => {
  const [line] = readLines(new DOMParser().parseFromString(`<p>${inside}</p>`, 'text/html').body);
  expect(leadsAway(line!, own)).toBe(to);
});
