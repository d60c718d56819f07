import { expect, it } from 'vitest';
import { textOf } from './relatedArticle';

it('gives the text that is told, else that of the blocks, else none', () => {
  const piece = { address: 'a', title: 'A' };
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Uno' }] }, { kind: 'divider' as const }];
  expect([textOf({ ...piece, text: 'Due', blocks }), textOf({ ...piece, blocks }), textOf(piece)]).toEqual(['Due', 'Uno', '']);
});
