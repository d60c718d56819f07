import { expect, it } from 'vitest';
import type { Claim } from './claim';
import { isSameClaim, partClaims } from './partClaims';

const text = 'La rete perde metà della sua acqua, e nessuno ne risponde. Pagano tutti.';
const claim = (start: number, end: number): Claim => ({ start, end, kinds: [], quoted: false, reasons: [], score: 1 });
const [first, second] = [claim(0, 58), claim(59, 72)];

it('shows all while nothing is put aside', () => {
  expect(partClaims([first, second], text, [])).toEqual({ shown: [first, second], aside: [] });
});

it('puts aside by words, in the order given', () => {
  expect(partClaims([second, first], text, ['Pagano tutti.'])).toEqual({ shown: [first], aside: [second] });
});

it('knows a claim again that is now cut to a clause of itself, or shown whole', () => {
  expect(partClaims([claim(0, 34)], text, [text.slice(0, 58)]).aside).toHaveLength(1);
  expect(partClaims([first], text, ['La rete perde metà della sua acqua']).aside).toHaveLength(1);
});

it('does not take a few words in common for the same claim', () => {
  expect(isSameClaim('Pagano tutti', 'Pagano tutti.')).toBe(false);
  expect(partClaims([first], text, ['La rete perde']).shown).toEqual([first]);
});
