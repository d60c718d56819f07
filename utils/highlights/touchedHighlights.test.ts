import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { describePassage } from './describePassage';
import { touchedHighlights } from './touchedHighlights';

const before = 'La diga fu finita in marzo. Costò venti milioni di euro alla provincia. Nessuno l’ha mai vista piena d’acqua.';
const after = 'La diga fu finita in marzo. Costò trenta milioni di euro alla provincia. Oggi la visitano le scuole.';
const mark = (id: string, words: string) => {
  const start = before.indexOf(words);
  return highlightOn(articleAbout('diga'), { id, selector: describePassage(before, { start, end: start + words.length }, 'body') });
};

it('names what changed and what is gone, and leaves out what stands as it was', () => {
  const highlights = [
    mark('as it was', 'La diga fu finita in marzo'),
    mark('edited', 'Costò venti milioni di euro alla provincia'),
    mark('gone', 'Nessuno l’ha mai vista piena d’acqua'),
  ];
  expect(touchedHighlights(highlights, before, after).map(({ highlight, state }) => [highlight.id, state])).toEqual([
    ['edited', 'changed'],
    ['gone', 'lost'],
  ]);
});

it('looks for nothing outside the body', () => {
  const inTitle = mark('title', 'Nessuno l’ha mai vista piena d’acqua');
  expect(touchedHighlights([{ ...inTitle, selector: { ...inTitle.selector, part: 'title' } }], before, after)).toEqual([]);
});

it('blames the new text for nothing that the saved one has lost already', () => {
  const gone = mark('gone', 'Nessuno l’ha mai vista piena d’acqua');
  expect(touchedHighlights([gone], 'La diga fu finita in marzo.', after)).toEqual([]);
});
