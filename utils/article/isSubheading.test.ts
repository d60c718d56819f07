// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { furnitureOf } from '@/utils/publisher/furniture';
import { isSubheading } from './isSubheading';
import { readLines } from './readLines';

const prose = '<p>Un paragrafo che dice abbastanza da essere preso per il testo di un pezzo, e non per la voce di un menu.</p>';
const ask = (markup: string, question: typeof isSubheading) => {
  const lines = readLines(new DOMParser().parseFromString(markup, 'text/html').body);
  const wordings = lines.map(({ text }) => furnitureOf(text));
  return question(
    lines,
    wordings,
    lines.findIndex(({ rank, text }) => rank > 0 || text.startsWith('Commenti')),
  );
};

it('is a heading among the paragraphs of one element', () => {
  expect(ask(`<div>${prose}${prose}<h2>Commenti</h2>${prose}</div>`, isSubheading)).toBe(true);
  expect(ask(`<div>${prose}${prose}<h2>Condividi, commenta, iscriviti</h2>${prose}</div>`, isSubheading)).toBe(true);
});

it('is one wherever it parts prose set alike, whatever it says', () => {
  const list = '<ul><li>Una voce</li><li>Un’altra</li></ul>';
  const quote = '<p class="pull">Una frase del testo, ripetuta in grande per chi scorre.</p>';
  expect(ask(`<div>${prose}${list}<h2>Articoli correlati</h2>${prose}</div>`, isSubheading)).toBe(true);
  expect(ask(`<div>${prose}<div><div><h2>Leggi anche</h2></div></div><p>Pubblicità</p>${quote}${prose}</div>`, isSubheading)).toBe(true);
  expect(ask(`<div>${prose}<h2>Leggi anche</h2><p><a href="/x/un-pezzo/">Un pezzo</a></p>${prose}</div>`, isSubheading)).toBe(false);
  expect(ask(`<div>${prose}<h2>Dallo stesso autore</h2><p>Ada Neri</p>${prose}</div>`, isSubheading)).toBe(false);
});

it('is one also before a box, in bold, or where each block has a box of its own', () => {
  const box = '<div><h3>Newsletter</h3><p>Ogni mattina la rassegna.</p></div>';
  const boxed = `<div>${prose}</div>`;
  expect(ask(`<div>${prose}${prose}<h2>Commenti</h2>${box}${prose}</div>`, isSubheading)).toBe(true);
  expect(ask(`<div>${prose}${prose}<p><strong>Commenti</strong></p>${prose}</div>`, isSubheading)).toBe(true);
  expect(ask(`<div>${boxed}${boxed}<div><h2>Commenti</h2></div>${boxed}</div>`, isSubheading)).toBe(true);
});

it.each([
  `<div>${prose}${prose}<p>Commenti</p>${prose}</div>`,
  `<main><div>${prose}${prose}${prose}</div><div><h2>Commenti</h2></div><div>${prose}${prose}</div></main>`,
  `<div>${prose}${prose}<h2>Commenti</h2><p>Devi fare login per commentare</p>${prose}</div>`,
  `<div>${prose}${prose}</div><section><h2>Commenti</h2>${prose}</section>`,
  `<div>${prose}${prose}<h2>Commenti</h2><b>Ada</b> ha detto:${prose}</div>`,
  `<div>${prose}${prose}<div><h3>Newsletter</h3>${prose}</div>${prose}</div>`,
  `<div>${prose}${prose}<h2>Commenti</h2></div>`,
])('is none in %s', (markup) => {
  expect(ask(markup, isSubheading)).toBe(false);
});

it('is one where a builder gives each block boxes of its own, rows and numbers included', () => {
  let number = 0;
  const row = (...blocks: string[]) =>
    `<div class="row row-${++number}"><div>${blocks.map((block) => `<div class="block block-${++number}">${block}</div>`).join('')}</div></div>`;
  const commented = row('<h2>Commenti</h2>', prose);
  expect(ask(`<main>${row(prose + prose)}${commented}${row(prose)}</main>`, isSubheading)).toBe(true);
  expect(ask(`<main>${row(prose + prose)}${commented}</main>`, isSubheading)).toBe(false);
});

it('is one also over a box that has a label of its own, and none over the links of a list', () => {
  const link = '<p><a href="/x/un-pezzo/">Un pezzo</a></p>';
  expect(ask(`<div>${prose}<h2>Articoli correlati</h2><div><p>Leggi anche</p>${link}</div>${prose}</div>`, isSubheading)).toBe(true);
  expect(ask(`<div>${prose}<h2>Leggi anche</h2><p>Leggi anche: <a href="/x/un-pezzo/">Un pezzo</a></p>${prose}</div>`, isSubheading)).toBe(
    true,
  );
  expect(ask(`<div>${prose}<h2>Articoli correlati</h2><div>${link}</div>${prose}</div>`, isSubheading)).toBe(false);
});
