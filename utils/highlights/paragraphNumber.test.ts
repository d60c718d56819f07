import { expect, it } from 'vitest';
import type { Block } from '@/utils/article/article';
import { articleText } from '@/utils/article/articleText';
import { describePassage } from './describePassage';
import { paragraphNumber } from './paragraphNumber';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const blocks: Block[] = [
  paragraph('Il fiume passa lento sotto il ponte di ferro.'),
  { kind: 'heading', level: 2, runs: [{ text: 'Chi lo guarda' }] },
  paragraph('La mattina ci sono i pescatori, la sera nessuno.'),
  { kind: 'list', ordered: false, items: [[paragraph('le barche')], [paragraph('le reti stese ad asciugare')]] },
  { kind: 'quote', blocks: [paragraph('L’acqua non torna indietro due volte.')], source: [{ text: 'Un vecchio' }] },
  {
    kind: 'figure',
    image: { address: 'https://www.glistatigenerali.com/p.jpg', alternative: '' },
    caption: [{ text: 'Il ponte visto da sud.' }],
  },
];
const text = articleText(blocks);

function selectorOf(words: string) {
  const start = text.indexOf(words);
  return describePassage(text, { start, end: start + words.length }, 'body');
}

it.each([
  ['passa lento', 1],
  ['i pescatori', 2],
  ['reti stese', 3],
  ['non torna indietro', 4],
] as const)('counts what is read on, headings and pictures apart: %s', (words, number) => {
  expect(paragraphNumber(blocks, selectorOf(words))).toBe(number);
});

it('has no number for a caption, a heading, a title, or what is not there', () => {
  expect(paragraphNumber(blocks, selectorOf('visto da sud'))).toBeNull();
  expect(paragraphNumber(blocks, selectorOf('Chi lo guarda'))).toBeNull();
  expect(paragraphNumber(blocks, { ...selectorOf('passa lento'), part: 'title' })).toBeNull();
  expect(paragraphNumber([paragraph('Tutt’altro testo, senza parentela con quello di prima.')], selectorOf('i pescatori'))).toBeNull();
});
