import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { describePassage } from '@/utils/highlights/describePassage';
import { figuresAsMarkdown } from './figuresAsMarkdown';

const acqua = articleAbout('acqua');
const text = 'Si perde il 42 % dell’acqua |\nimmessa. Servono 38 scuole.';

it('is a table whose sentences lead to their place, whatever stands in a cell', () => {
  const figures = [
    { figure: '42 %', measured: 'acqua', selector: describePassage(text, { start: 0, end: 38 }) },
    { figure: '38', measured: '', selector: describePassage(text, { start: 39, end: text.length }) },
  ];
  expect(figuresAsMarkdown(acqua, ['Dato', 'Misura', 'Frase'], figures).split('\n')).toEqual([
    '# Che cosa resta: acqua',
    '',
    'Ada Prova, «Che cosa resta: acqua», Gli Stati Generali, 29 gennaio 2025  ',
    `<${acqua.address}>`,
    '',
    '| Dato | Misura | Frase |',
    '| --- | --- | --- |',
    expect.stringMatching(/^\| 42 % \| acqua \| Si perde il 42 % dell’acqua \\\| immessa\. \[↗\]\(<https:.*#:~:text=Si%20perde.*>\) \|$/u),
    expect.stringMatching(/^\| 38 \| {2}\| Servono 38 scuole\. \[↗\]\(<.*Servono%2038%20scuole\.>\) \|$/u),
    '',
  ]);
});
