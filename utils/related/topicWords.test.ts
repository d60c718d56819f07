import { expect, it } from 'vitest';
import { hardTexts, oddText } from '@/tests/support/oddTexts';
import { pieces } from '@/tests/site/pieces';
import { articleText } from '@/utils/article/articleText';
import { topicWords, wordFinder } from './topicWords';

const rootsOf = (text: string): string[] => topicWords(text).map(({ root }) => root);

it('gives words that carry a topic, all endings under one root', () => {
  expect(rootsOf('Gli acquedotti e l’acquedotto della città')).toEqual(['acquedott', 'acquedott', 'citt']);
});

it('takes years and other long numbers for words, short ones not', () => {
  expect(rootsOf('Nel 2011 vinse il 54 %')).toEqual(['2011', 'vins']);
});

const pages = pieces.map(({ blocks }) => articleText(blocks.filter(({ kind }) => kind !== 'figure')));

it.each([...pages, ...hardTexts.map(([, text]) => text), ...Array.from({ length: 100 }, (_, seed) => oddText(seed, 300))])(
  'finds of some roots just the words that they have: %#',
  (text) => {
    const words = topicWords(text);
    const roots = new Set(words.map(({ root }) => root).filter((_, index) => index % 3 === 0));
    expect(wordFinder(roots)(text)).toEqual(words.filter(({ root }) => roots.has(root)));
  },
);

it('reads no further than a very long text', () => {
  expect(topicWords('acquedotto '.repeat(200_000)).length).toBeLessThan(20_000);
});
