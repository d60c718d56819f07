import { expect, it } from 'vitest';
import { describePassage } from './describePassage';
import { promisingRegions, verbatimSpans } from './promisingRegions';
import { readWords } from './readWords';
import { soughtWords } from './soughtWords';
import { wordHits } from './wordHits';

const filler = (from: number): string => Array.from({ length: 400 }, (_, index) => `voce${from + index}`).join(' ');
const sentence = 'il porto vecchio resta fermo e chi passa sul molo non le vede nemmeno più';
const text = `${filler(0)} ${sentence} ${filler(400)}`;
const start = text.indexOf('resta fermo');
const sought = soughtWords(describePassage(text, { start, end: start + 'resta fermo'.length }));

it('looks first where most of the rare words stand', () => {
  const page = readWords(`${filler(1000)} il molo e il porto ${filler(2000)} ${sentence} ${filler(3000)}`);
  const [region] = promisingRegions(wordHits(page, sought), page, sought);
  expect(region!.from).toBeLessThanOrEqual(806);
  expect(region!.to).toBeGreaterThanOrEqual(821);
});

it('finds every place that has the words, by the rarest of them', () => {
  const page = readWords(`resta fermo ${sentence} resta in porto. Resta fermo.`);
  expect(verbatimSpans(wordHits(page, sought), page, sought, 0).map(({ from }) => from)).toEqual([0, 5, 20]);
});

it('keeps the places nearest to the old one where there is no end of them', () => {
  const page = readWords('resta fermo '.repeat(3_000));
  const spans = verbatimSpans(wordHits(page, sought), page, sought, 2_000);
  expect(spans).toHaveLength(48);
  expect(Math.max(...spans.map(({ from }) => Math.abs(from - 2_000)))).toBeLessThan(60);
});

it('finds nothing in a text without these words', () => {
  const page = readWords('altro');
  expect(promisingRegions(wordHits(page, sought), page, sought)).toEqual([]);
});
