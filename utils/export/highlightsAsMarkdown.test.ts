import { expect, it } from 'vitest';
import { articleAbout, highlightOn } from '@/tests/support/samplePiece';
import { highlightsAsMarkdown } from './highlightsAsMarkdown';

const acqua = articleAbout('acqua');
const { selector } = highlightOn(acqua);

it('cites the piece, then quotes each passage with its note', () => {
  const highlights = [
    highlightOn(acqua, { note: 'Chi paga?', labels: ['tesi di laurea', 'idro_logia'] }),
    highlightOn(acqua, { id: 'h2', ink: 'figure', selector: { ...selector, quotation: 'Prima riga.\n\nSeconda.' } }),
  ];
  expect(
    highlightsAsMarkdown(acqua, highlights, {
      inkName: (ink) => (ink === 'figure' ? 'dato' : 'tesi'),
      paragraphOf: ({ id }) => (id === 'h2' ? 7 : null),
    }),
  ).toBe(
    [
      '# Che cosa resta: acqua',
      '',
      'Ada Prova, «Che cosa resta: acqua», Gli Stati Generali, 29 gennaio 2025  ',
      '<https://www.glistatigenerali.com/economia/acqua/>',
      '',
      '> Si parla',
      '>',
      '> tesi · tesi di laurea, idro\\_logia · [↗](<https://www.glistatigenerali.com/economia/acqua/#:~:text=Si%20parla,-di>)',
      '',
      'Chi paga?',
      '',
      '> Prima riga.',
      '>',
      '> Seconda.',
      '>',
      '> § 7 · dato · [↗](<https://www.glistatigenerali.com/economia/acqua/#:~:text=Prima%20riga.,Seconda.>)',
      '',
    ].join('\n'),
  );
});

it.each([
  ['*un* _segno_ `qui`', '\\*un\\* \\_segno\\_ \\`qui\\`'],
  ['# non è un titolo', '\\# non è un titolo'],
  ['- non è un elenco', '\\- non è un elenco'],
  ['1. nemmeno questo', '1\\. nemmeno questo'],
  ['<b>né questo</b> [né](questo)', '\\<b\\>né questo\\</b\\> \\[né\\](questo)'],
  ['&lt; resta com’è', '\\&lt; resta com’è'],
])('keeps “%s” a text', (quotation, written) => {
  expect(highlightsAsMarkdown(acqua, [highlightOn(acqua, { selector: { ...selector, quotation } })])).toContain(`> ${written}\n`);
});
