import { expect, it } from 'vitest';
import { siteWords } from './siteWords';

it('takes what a passage repeats and names, as it is written and in its order', () => {
  const passage =
    'Negli acquedotti della Basilicata si perde più acqua di quanta ne arrivi. Gli acquedotti hanno sessant’anni, e nessuno li ripara davvero rapidamente.';
  const words = siteWords(passage).split(' ');
  expect(words.slice(0, 2)).toEqual(['acquedotti', 'Basilicata']);
  expect(words).toHaveLength(4);
});

it('takes a capital at the head of a sentence for no name', () => {
  expect(siteWords('Cani e gatti. «Gatti», dice Manzoni.').split(' ')).toContain('Manzoni');
  expect(siteWords('Case vuote, Firenze. Porte chiuse, finestre sbarrate, giardini abbandonati.')).toBe(
    'Firenze finestre sbarrate abbandonati',
  );
});

it('has nothing for a passage without words', () => {
  for (const passage of ['', '— 12 %', 'e non solo']) expect(siteWords(passage)).toBe('');
});

it('is quick with an endless passage', () => {
  const begin = performance.now();
  siteWords('acqua pubblica '.repeat(200_000));
  expect(performance.now() - begin).toBeLessThan(1_000);
});
