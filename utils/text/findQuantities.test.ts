import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extraCase, leftOut } from '@/tests/support/extraCases';
import { hardTexts, mutatedText, oddText } from '@/tests/support/oddTexts';
import { findQuantities } from './findQuantities';
import type { Quantity } from './quantity';

type Expected = Partial<Quantity> & { mention: string };

const cases: [string, ...Expected[]][] = [
  ['perde il 16,45% in un giorno', { mention: '16,45%', type: 'percent', value: 16.45 }],
  ['il venti per cento dei voti', { mention: 'venti per cento', type: 'percent', value: 20 }],
  ['costa 1.500 euro al mese', { mention: '1.500 euro', type: 'currency', value: 1500, unit: 'EUR', per: 'mese' }],
  ['vale € 3,2 miliardi', { mention: '€ 3,2 miliardi', type: 'currency', value: 3_200_000_000, unit: 'EUR' }],
  ['8 miliardi di metri cubi d’acqua', { mention: '8 miliardi di metri cubi', type: 'quantity', value: 8e9, unit: 'm³' }],
  ['oltre 43 milioni di persone', { mention: 'oltre 43 milioni', type: 'number', value: 43e6, unit: 'persone', bound: 'gt' }],
  ['dal 2010 al 2020 niente', { mention: 'dal 2010 al 2020', type: 'date-range', value: '2010/2020' }],
  ['tra 3 e 5 milioni di euro', { mention: 'tra 3 e 5 milioni di euro', type: 'range', min: 3e6, max: 5e6, unit: 'EUR' }],
  ['il 25-30% dei casi', { mention: '25-30%', type: 'range', min: 25, max: 30, unit: 'percent' }],
  ['due terzi dei deputati', { mention: 'due terzi', type: 'ratio', value: 2 / 3 }],
  [
    'un giovane su tre; uno su quattro',
    { mention: 'un giovane su tre', type: 'ratio', value: 1 / 3 },
    { mention: 'uno su quattro', type: 'ratio', value: 0.25 },
  ],
  ['il doppio di ieri', { mention: 'il doppio', type: 'multiple', value: 2 }],
  [
    'nel 2019. 5 anni dopo',
    { mention: '2019', type: 'date', value: '2019' },
    { mention: '5 anni', type: 'duration', value: 5, unit: 'anno' },
  ],
  ['il 29 gennaio 2025 a Roma', { mention: '29 gennaio 2025', type: 'date', value: '2025-01-29' }],
  ['negli anni ’80', { mention: 'anni ’80', type: 'decade', value: '1980/1989' }],
  ['alle ore 10.30', { mention: '10.30', type: 'time', value: '10:30' }],
  ['il Pil del Novecento', { mention: 'Novecento', type: 'century', value: '1901/2000' }],
  ['trecentocinquanta sindaci', { mention: 'trecentocinquanta', type: 'number', value: 350, unit: 'sindaci' }],
  ['crescono di 1,2 punti percentuali', { mention: '1,2 punti percentuali', type: 'points', value: 1.2 }],
  ['mezzo milione di persone', { mention: 'mezzo milione', type: 'number', value: 500_000, unit: 'persone' }],
  ['lo dicono 3 italiani su 4', { mention: '3 italiani su 4', type: 'ratio', value: 0.75 }],
  ['cinque volte più caro', { mention: 'cinque volte più', type: 'multiple', value: 5 }],
];

const traps = [
  'la rete 5G e il G7',
  'Il Sole 24 Ore',
  'la legge 194',
  'a pag. 12',
  'il Concilio Vaticano II',
  'al numero 10',
  'uno di noi, una volta',
  'tu sei bravo',
  'il secondo me',
  'Rai 3',
  'un iPhone 15',
  'i diesel Euro 6',
  'quota 100',
  'nulla',
  '',
  '\ud83d',
];

const mentioned = (text: string) =>
  findQuantities(text).map((quantity) => ({ ...quantity, mention: text.slice(quantity.start, quantity.end) }));

describe('findQuantities', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(mentioned(text)).toMatchObject(expected);
  });

  it.each(traps)('finds nothing in %j', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('gives places in order that do not overlap', () => {
    let last = 0;
    for (const { start, end } of findQuantities(cases.map(([text]) => text).join('. '))) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  });
});

const examples = extraCase('examples/quantities.json');

describe('findQuantities on the extra cases', () => {
  if (examples === null) {
    it(leftOut('examples/quantities.json'), () => {
      expect(extraCase('examples/quantities.json')).toBeNull();
    });
    return;
  }
  const extra = JSON.parse(readFileSync(examples, 'utf8')) as { text: string; expect: Expected[] }[];
  it.each(extra)('$text', ({ text, expect: expected }) => {
    const found = mentioned(text);
    if (expected.length === 0) expect(found).toEqual([]);
    for (const { mention, type, value, min, max, month, day } of expected) {
      const at = text.indexOf(mention);
      const match = found.find((quantity) => quantity.start < at + mention.length && at < quantity.end);
      const defined = Object.fromEntries(Object.entries({ type, value, min, max, month, day }).filter(([, field]) => field !== undefined));
      expect(match).toMatchObject(defined);
    }
  });
});

describe('findQuantities on any text', () => {
  /** In order, in range, apart; a number is finite, a range has its ends in order; the same answer twice. */
  const holds = (text: string) => {
    const found = findQuantities(text);
    let last = 0;
    for (const { start, end, value, min, max } of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      if (min !== undefined) expect(min).toBeLessThanOrEqual(max ?? NaN);
      last = end;
    }
    expect(findQuantities(text)).toEqual(found);
  };

  it.each(hardTexts)('keeps its promises on %s', (_, text) => {
    holds(text);
  });

  it('keeps its promises on a thousand texts without sense', () => {
    for (let seed = 0; seed < 1000; seed += 1) holds(oddText(seed, 60));
  });

  it('keeps its promises on mutated prose', () => {
    const prose = cases.map(([text]) => text).join('. ');
    for (let seed = 0; seed < 200; seed += 1) holds(mutatedText(prose.slice(seed * 4, seed * 4 + 300), seed));
  });

  it.each(['1-', '1, ', 'n. 1, ', '1/', 'mille e ', 'un milione e ', 'tra 1 e ', 'milioni di ', 'un uomo bello su ', 'parola '])(
    'does work in proportion to a text of %j',
    (unit) => {
      // Counted, not timed: each reader asks tokens by their place.
      const looks = (text: string) => {
        let count = 0;
        const original = Map.prototype.get;
        Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
          count += 1;
          return original.call(this, key) as unknown;
        };
        try {
          findQuantities(text);
        } finally {
          Map.prototype.get = original;
        }
        return count;
      };
      const small = looks(unit.repeat(Math.ceil(5_000 / unit.length)));
      const large = looks(unit.repeat(Math.ceil(50_000 / unit.length)));
      expect(large / small).toBeLessThan(11);
    },
  );
});
