import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { describePassage } from '@/utils/highlights/describePassage';
import { claimsAsMarkdown } from './claimsAsMarkdown';

const acqua = articleAbout('acqua');
const text = 'La rete perde *molto* ovunque. «Pagano tutti», dice il sindaco.';

it('is a numbered list whose points lead to their sentences', () => {
  const points = [
    { selector: describePassage(text, { start: 31, end: text.length }), quoted: true },
    { selector: describePassage(text, { start: 0, end: 30 }), quoted: false },
  ];
  expect(claimsAsMarkdown(acqua, 'Punti chiave', points, 'parole di altri')).toBe(
    [
      '# Che cosa resta: acqua',
      '',
      'Ada Prova, «Che cosa resta: acqua», Gli Stati Generali, 29 gennaio 2025  ',
      `<${acqua.address}>`,
      '',
      '## Punti chiave',
      '',
      `1. «Pagano tutti», dice il sindaco. (parole di altri) [↗](<${acqua.address}#:~:text=perde%20*molto*%20ovunque.-,%C2%ABPagano%20tutti%C2%BB%2C%20dice%20il%20sindaco.>)`,
      `2. La rete perde \\*molto\\* ovunque. [↗](<${acqua.address}#:~:text=La%20rete%20perde%20*molto*%20ovunque.,-%C2%ABPagano%20tutti%C2%BB%2C%20dice>)`,
      '',
    ].join('\n'),
  );
});
