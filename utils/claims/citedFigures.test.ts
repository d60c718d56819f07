import { expect, it } from 'vitest';
import { findQuantities } from '@/utils/text/findQuantities';
import { citedFigures } from './citedFigures';

const sliced = (text: string, spans?: { start: number; end: number; kind: string; quoted: boolean }[]) =>
  citedFigures({ text, spans }).map(({ start, end, measured, sentence }) => [
    text.slice(start, end),
    measured && text.slice(measured.start, measured.end),
    text.slice(sentence.start, sentence.end),
  ]);

it('gives each figure with its thing and its own sentence', () => {
  const text = 'Il Comune ha 38 scuole. Si perde il 42 % dell’acqua, e costa 8 milioni di euro.';
  expect(sliced(text)).toEqual([
    ['38', 'scuole', 'Il Comune ha 38 scuole.'],
    ['42 %', 'acqua', 'Si perde il 42 % dell’acqua, e costa 8 milioni di euro.'],
    ['8 milioni di euro', null, 'Si perde il 42 % dell’acqua, e costa 8 milioni di euro.'],
  ]);
});

it('leaves out days, times, ranks and small numbers in words, and keeps large ones', () => {
  expect(sliced('Il 14 aprile 2024, alle 10:30, per la terza volta, due amici dissero tre parole da dieci anni attese.')).toEqual([]);
  expect(sliced('Arrivarono cinquanta famiglie, un terzo della valle.').map(([figure]) => figure)).toEqual(['cinquanta', 'un terzo']);
});

it('leaves out the marks of items', () => {
  expect(sliced('1. Abolire 30 tasse.\n2) Dormire.').map(([figure]) => figure)).toEqual(['30']);
});

it('reads prose, lists and captions, not headings and tables', () => {
  const text = 'Le 12 regole\n\nNe bastano 15 buone.\n\nVoce\t300 euro';
  const spans = [
    { start: 0, end: 12, kind: 'heading', quoted: false },
    { start: 14, end: 34, kind: 'paragraph', quoted: false },
    { start: 36, end: 49, kind: 'table', quoted: false },
  ];
  expect(sliced(text, spans).map(([figure]) => figure)).toEqual(['15']);
});

it('is in order and in its sentence over a text of two hundred figures, and bears anything', () => {
  const text = Array.from({ length: 200 }, (_, index) => `Nel quartiere ${index} ci sono ${index + 30} alberi alti.`).join(' ');
  const figures = citedFigures({ text });
  expect(figures.length).toBeGreaterThanOrEqual(200);
  for (const { start, end, sentence } of figures) expect(sentence.start <= start && end <= sentence.end).toBe(true);
  for (const odd of ['', '42', '\ud800 7 %', '% % %', '1 '.repeat(5000)]) expect(() => citedFigures({ text: odd })).not.toThrow();
});

it('takes little longer over a text of bare numbers than finding them does', () => {
  const text = '1 '.repeat(5000);
  // Of three, the one that others on the machine disturbed least.
  const leastTime = (work: () => unknown): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage();
        work();
        return process.cpuUsage(before).user;
      }),
    );
  expect(leastTime(() => citedFigures({ text }))).toBeLessThan(6 * leastTime(() => findQuantities(text)));
});
