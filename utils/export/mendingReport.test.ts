import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { blockKey, noMending } from '@/utils/article/mendArticle';
import { mendingReport } from './mendingReport';

const acqua = articleAbout('acqua');
const [paragraph] = acqua.blocks;

it('tells what was read and what was corrected', () => {
  const mending = {
    title: { from: acqua.title, to: 'Titolo vero' },
    removed: [paragraph, ...acqua.blocks.slice(1)].flatMap((block) => (block ? (blockKey(block) ?? []) : [])),
  };
  expect(mendingReport(acqua, mending, '0.1.0')).toBe(`Taccuino 0.1.0
https://www.glistatigenerali.com/economia/acqua/

Read:
- title: "Che cosa resta: acqua"
- authors: ["Ada Prova"]
- publishedOn: "2025-01-29"
- section: "Economia"
- tags: ["acqua"]
- blocks: 1 paragraph, 1 figure

Corrected:
- title: "Che cosa resta: acqua" → "Titolo vero"
- block 1, paragraph: "Si parla di acqua, perché la città è cambiata."
- block 2, figure: "https://altrove.example/foto.jpg"
`);
});

it('says that nothing was corrected', () => {
  expect(mendingReport(acqua, noMending, '0.1.0')).toContain('Corrected:\n- nothing\n');
});
