// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sampleProse } from '@/tests/support/readSample';
import { readLines } from './readLines';
import { repeatedLines } from './repeatedLines';

const repeated = (inside: string): string[] =>
  repeatedLines(readLines(new DOMParser().parseFromString(`<p>${sampleProse}</p>${inside}`, 'text/html').body), 1000).map(
    ({ text }) => text,
  );

it('takes no heading above the text for a pull quote', () => {
  const markup = `<h3>Parla di officine, di banche e di un conto che non torna</h3><p>${sampleProse}</p>`;
  expect(repeatedLines(readLines(new DOMParser().parseFromString(markup, 'text/html').body), 1000)).toEqual([]);
});

it.each([
  ['a quotation of it', '<blockquote>parla di officine, di banche e di un conto che non torna</blockquote>', 1],
  ['a sentence of it in a heading', '<h4>«Parla di officine, di banche e di un conto che non torna»</h4>', 1],
  [
    'a short sentence of it in a heading',
    '<p>Si parla piano. Si sente il frigorifero di notte. E poi.</p><h3>Si sente il frigorifero di notte.</h3>',
    1,
  ],
  [
    'half a sentence of it in a heading',
    '<p>Di notte si sente il frigorifero della guardia. E poi.</p><h3>Si sente il frigorifero della guardia.</h3>',
    0,
  ],
  [
    'a question of it in a heading among others',
    '<h3>Chi ha spento la luce?</h3><p>E che cosa resta adesso ancora da fare? Poco.</p><h3>E che cosa resta adesso ancora da fare?</h3>',
    0,
  ],
  [
    'a question of it in the one heading',
    '<p>Anzi. Che cosa resta adesso ancora da fare? Poco.</p><h3>Che cosa resta adesso ancora da fare?</h3>',
    1,
  ],
  [
    'a subheading with which its own paragraph begins',
    '<h3>I tubi perdono acqua ogni notte.</h3><p>I tubi perdono acqua ogni notte. Il Comune lo sa da anni, e nessuno li cambia.</p>',
    0,
  ],
  [
    'a long subheading with which its own paragraph begins',
    '<h3>I tubi della città perdono acqua ogni notte da anni</h3><p>I tubi della città perdono acqua ogni notte da anni. Il Comune lo sa, e nessuno li cambia.</p>',
    0,
  ],
  [
    'a long sentence in a heading with which the next paragraph begins',
    '<h3>«I tubi della città perdono acqua ogni notte da anni.»</h3><p>I tubi della città perdono acqua ogni notte da anni. Il Comune lo sa, e nessuno li cambia.</p>',
    1,
  ],
  ['a few words of it in a heading', '<h2>Un conto che non torna, di banche</h2>', 0],
  [
    'a paragraph of it set otherwise',
    `<p>Un altro paragrafo del testo, che si legge una volta sola.</p><p class="pull">Un altro paragrafo del testo, che si legge una volta sola.</p>`,
    1,
  ],
  [
    'a paragraph of it in quotation marks, set as the cells of a table are',
    '<p class="t x">Le finestre sono di chi scrive e di tre vicini.</p><p class="t">«Le finestre sono di chi scrive e di tre vicini.»</p><table><tr><td><p class="t">uno</p></td><td><p class="t">due</p></td></tr></table>',
    1,
  ],
  [
    'a paragraph of it in quotation marks, set otherwise',
    '<p class="t">Le finestre sono di chi scrive e di tre vicini.</p><p class="big">«Le finestre sono di chi scrive e di tre vicini.»</p>',
    1,
  ],
  ['words that it does not say', '<blockquote>Parole che nel testo non ci sono, dette da un altro.</blockquote>', 0],
])('a text and %s', (_, inside, count) => {
  expect(repeated(inside)).toHaveLength(count);
});
