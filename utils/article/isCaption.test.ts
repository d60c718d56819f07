// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isCaption } from './isCaption';
import { readLines } from './readLines';
const is = (markup: string) =>
  isCaption(readLines(new DOMParser().parseFromString(`<main>${markup}<p>Altro testo della pagina.</p></main>`, 'text/html').body)[0]!);

it.each([
  ['<figure><img><figcaption>Una didascalia</figcaption></figure>', true],
  ['<div><img><div>Una didascalia</div></div>', true],
  ['<center><img><br><i>Una didascalia</i></center>', true],
  ['<figure><blockquote><p>Parole di qualcuno.</p></blockquote><figcaption>Qualcuno</figcaption></figure>', false],
  ['<p>Un paragrafo</p><img>', false],
  ['<div><img><p>Un paragrafo</p><p>e un altro</p></div>', false],
])('%s: %s', (markup, caption) => {
  expect(is(markup)).toBe(caption);
});

it('takes no long paragraph for a caption, however alone it stands with a picture', () => {
  expect(is(`<div><img><p>${'parola '.repeat(50)}</p></div>`)).toBe(false);
});
