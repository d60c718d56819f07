import { describe, expect, it } from 'vitest';
import { isName, isNamed, isSaying } from './quantityNames';
import { quantityTokens } from './quantityTokens';

const first = (text: string, kind: 'figures' | 'word') => {
  const tokens = quantityTokens(text);
  return { tokens, at: tokens.findIndex((token) => token.kind === kind) };
};
const named = (text: string) => {
  const { tokens, at } = first(text, 'figures');
  return isName(tokens, at);
};

describe('isName', () => {
  it.each([
    'la sala 12',
    'il 118',
    'la legge 40',
    'il Fokker 100',
    'la nota [4]',
    '2) La casa',
    'il 5-3-2',
    'il sito 24/7',
    'Web 3.0',
    'un Ipod 3 usato',
    '00186 Roma',
    'pp. 12, 14',
    'il Movimento 5 stelle',
    '10.0.0.1',
    'il ddl 1200',
    'il Gruppo dei 77',
    '+39 02',
  ])('finds a name in %j', (text) => {
    expect(named(text)).toBe(true);
  });

  it.each([
    'la sala ha 12 posti',
    'il 5 per cento',
    'Servono 40 operai',
    'a Terni 300 operai',
    'dal 5 al 10',
    'la multa di 30 euro',
    'sono 12',
    'la versione costa 3.0 euro',
  ])('counts in %j', (text) => {
    expect(named(text)).toBe(false);
  });

  it('carries a row of names on to its last figure', () => {
    const tokens = quantityTokens('artt. 3, 5 e 97');
    expect(isName(tokens, tokens.length - 1)).toBe(true);
  });
});

describe('isNamed', () => {
  it('does not look at a dash that joins the figures to others', () => {
    const { tokens, at } = first('circa 10-15 persone', 'figures');
    expect(isName(tokens, at)).toBe(true);
    expect(isNamed(tokens, at)).toBe(false);
  });
});

describe('isSaying', () => {
  it.each([
    ['due passi', 0, true],
    ['due passeri', 0, false],
    ['fase due', 1, true],
    ['fase due mesi', 1, false],
    ['Movimento cinque stelle', 1, true],
  ])('judges %j', (text, at, answer) => {
    expect(isSaying(quantityTokens(text), at)).toBe(answer);
  });
});
