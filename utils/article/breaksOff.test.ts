// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { breaksOff } from './breaksOff';
import { readLines } from './readLines';

const prose = '<p>Un paragrafo.</p><p>E un altro.</p>';

it.each([
  [`<div>${prose}<p>Un tratto di condotta del 1931 estratto</p></div>`, true],
  [`<div>${prose}<p>Un tratto di condotta del 1931 estratto.</p></div>`, false],
  [`<div class="b">${prose}</div><p>Leggi anche</p><div class="b"><p>Un tratto di condotta del 1931 estratto</p></div>`, true],
  [`<div class="b">${prose}</div><div class="c"><p>Tutti i diritti riservati</p></div>`, false],
  [`<div>${prose}</div><footer><p>Tutti i diritti riservati</p></footer>`, false],
  [`<div>${prose}<p><a href="/x/">Leggi tutto</a></p></div>`, false],
  [`<div>${prose}<h2>Un titoletto</h2></div>`, false],
  ['', false],
])('%s breaks off: %s', (markup, off) => {
  expect(breaksOff(readLines(new DOMParser().parseFromString(markup, 'text/html').body))).toBe(off);
});
