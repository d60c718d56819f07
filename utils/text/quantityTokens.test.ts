import { describe, expect, it } from 'vitest';
import { quantityTokens } from './quantityTokens';

const writtenOf = (text: string) => quantityTokens(text).map(({ written }) => written);
const only = (text: string, written: string) => quantityTokens(text).find((token) => token.written === written);

describe('quantityTokens', () => {
  it.each([
    ['Costa 1.500 euro.', ['Costa', '1.500', 'euro', '.']],
    ['il 2,5%', ['il', '2,5', '%']],
    ['1 500 metri, 12 345 678', ['1 500', 'metri', ',', '12 345 678']],
    ['nel 2024 300 persone', ['nel', '2024', '300', 'persone']],
    ['3 mil.di a.C.', ['3', 'mil.di', 'a.C', '.']],
    ['finita.Poi', ['finita', '.', 'Poi']],
    ['5, 6', ['5', ',', '6']],
    ['trent’anni', ['trent', '’', 'anni']],
    ['', []],
    [' \n\t', []],
  ])('takes %j apart', (text, written) => {
    expect(writtenOf(text)).toEqual(written);
  });

  it('says where each stands and covers every character that is no blank', () => {
    const text = 'Nel 1.500, «l’età»\u00a0di Carlo V: 😀 10%…';
    const tokens = quantityTokens(text);
    for (const { start, end, written } of tokens) expect(text.slice(start, end)).toBe(written);
    expect(tokens.map(({ written }) => written).join('')).toBe(text.replace(/\s/g, ''));
  });

  it('tells words folded, figures by their value, capitals and blanks before', () => {
    expect(only('La Città', 'Città')).toMatchObject({ kind: 'word', folded: 'citta', capital: true, spaced: true, value: NaN });
    expect(only('sono 1.500', '1.500')).toMatchObject({ kind: 'figures', value: 1500, capital: false, glued: false });
    expect(only("l'anno", "'")).toMatchObject({ kind: 'sign', folded: '’', spaced: false });
  });

  it.each([
    ['GPT-4', '4', true],
    ['5G', '5', true],
    ['Qwen2.5', '2.5', true],
    ['3-bis', '3', true],
    ['10km', '10', false],
    ['30mila', '30', false],
    ['2ª', '2', false],
    ['Roma - 4', '4', false],
    ['1990-2000', '2000', false],
  ])('in %s tells whether the figures are glued', (text, written, glued) => {
    expect(only(text, written)?.glued).toBe(glued);
  });
});
