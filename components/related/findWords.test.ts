import { expect, it } from 'vitest';
import { reasonWords, sourceWords } from './findWords';

it('says why a piece is shown, in the order given, and names no more words than are read', () => {
  const terms = ['siccità', 'rete', 'acquedotto', 'perdite', 'consumi', 'invaso'];
  expect(
    reasonWords([
      { kind: 'terms', terms },
      { kind: 'author', author: 'Ada Prova' },
      { kind: 'section', section: 'Economia' },
      { kind: 'figure', figure: '42 %' },
    ]),
  ).toBe(
    'parole in comune: siccità, rete, acquedotto, perdite e consumi · anche questo di Ada Prova · stessa sezione: Economia · stesso dato: 42 %',
  );
  expect(reasonWords([])).toBe('');
});

it('says where a piece is known from', () => {
  expect(sourceWords('library')).toBe('Nella tua biblioteca');
  expect(sourceWords('met')).toBe('Incontrato navigando nel sito');
});
