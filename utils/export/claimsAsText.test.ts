import { expect, it } from 'vitest';
import { articleAbout } from '@/tests/support/samplePiece';
import { describePassage } from '@/utils/highlights/describePassage';
import { claimsAsText } from './claimsAsText';

const acqua = articleAbout('acqua');
const text = 'La rete perde. «Pagano tutti», dice il sindaco.';
const first = { selector: describePassage(text, { start: 0, end: 14 }), quoted: false };
const second = { selector: describePassage(text, { start: 15, end: text.length }), quoted: true };

it('numbers the points, names the source, and leads to each sentence', () => {
  expect(claimsAsText(acqua, 'Punti chiave', [first, second], 'parole di altri')).toBe(
    [
      'Punti chiave',
      'Ada Prova, «Che cosa resta: acqua», Gli Stati Generali, 29 gennaio 2025',
      acqua.address,
      '',
      '1. La rete perde.',
      `   ${acqua.address}#:~:text=La%20rete%20perde.,-%C2%ABPagano%20tutti%C2%BB%2C%20dice`,
      '',
      '2. «Pagano tutti», dice il sindaco. (parole di altri)',
      `   ${acqua.address}#:~:text=La%20rete%20perde.-,%C2%ABPagano%20tutti%C2%BB%2C%20dice%20il%20sindaco.`,
      '',
    ].join('\n'),
  );
});

it('keeps a point on one line, whatever lines it had', () => {
  const broken = { selector: describePassage('La rete\nperde.', { start: 0, end: 14 }), quoted: false };
  expect(claimsAsText(acqua, 'Punti chiave', [broken], '')).toContain('1. La rete perde.\n');
});
