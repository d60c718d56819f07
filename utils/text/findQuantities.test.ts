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
  ['il tasso è salito di mezzo punto percentuale', { mention: 'mezzo punto percentuale', type: 'points', value: 0.5 }],
  ["un calo del –4,5 % sull'anno", { mention: '–4,5 %', type: 'percent', value: -4.5 }],
  ['una platea di 2,3 milioni di famiglie', { mention: '2,3 milioni', type: 'number', value: 2300000 }],
  ['diciannovemila posti letto', { mention: 'diciannovemila', type: 'number', value: 19000 }],
  ['un centinaio di manifestanti', { mention: 'un centinaio', type: 'number', value: 100 }],
  ['una manovra da 30 miliardi di euro', { mention: '30 miliardi di euro', type: 'currency', value: 30000000000, unit: 'EUR' }],
  ['tra i 18 e i 34 anni', { mention: 'tra i 18 e i 34 anni', type: 'range', min: 18, max: 34 }],
  ['fra due e tre milioni di voti', { mention: 'fra due e tre milioni', type: 'range', min: 2000000, max: 3000000 }],
  ['due terzi dei deputati', { mention: 'due terzi', type: 'ratio', value: 0.6666666666666666 }],
  ['un rapporto di 1 a 4', { mention: '1 a 4', type: 'ratio', value: 0.25 }],
  ['guadagna 300 volte di più', { mention: '300 volte di più', type: 'multiple', value: 300 }],
  ['il 2 giugno 1946', { mention: '2 giugno 1946', type: 'date', value: '1946-06-02' }],
  ['nel 2008', { mention: '2008', type: 'date', value: '2008' }],
  ['gli anni settanta', { mention: 'anni settanta', type: 'decade', value: '1970/1979' }],
  ['il quinquennio 2014-2019', { mention: '2014-2019', type: 'date-range', value: '2014/2019' }],
  ['alle 18.30 di ieri', { mention: '18.30', type: 'time', value: '18:30' }],
  ['per sei mesi', { mention: 'sei mesi', type: 'duration', value: 6 }],
  ['un blackout di 36 ore', { mention: '36 ore', type: 'duration', value: 36 }],
  ['una centrale da 500 megawatt', { mention: '500 megawatt', type: 'quantity', value: 500 }],
  ['50 dollari al barile', { mention: '50 dollari', type: 'currency', value: 50, unit: 'USD' }],
  [
    'un deficit al 3% del Pil e un debito al 140%',
    { mention: '3%', type: 'percent', value: 3 },
    { mention: '140%', type: 'percent', value: 140 },
  ],
  ['700.000 lavoratori in nero', { mention: '700.000', type: 'number', value: 700000 }],
  ['entro il 31 dicembre prossimo', { mention: '31 dicembre prossimo', type: 'date', month: 12, day: 31 }],
  [
    'il 2,5 per cento del Pil, cioè 45 miliardi',
    { mention: '2,5 per cento', type: 'percent', value: 2.5 },
    { mention: '45 miliardi', type: 'number', value: 45000000000 },
  ],
  ["paga 9,50 euro all'ora", { mention: '9,50 euro', type: 'currency', value: 9.5, unit: 'EUR' }],
  ['200mila yuan', { mention: '200mila yuan', type: 'currency', value: 200000, unit: 'CNY' }],
  ['£250 al giorno', { mention: '£250', type: 'currency', value: 250, unit: 'GBP' }],
  ['fra i 200 e i 300 mila posti', { mention: 'fra i 200 e i 300 mila', type: 'range', min: 200000, max: 300000 }],
  ['almeno 1.500 morti', { mention: 'almeno 1.500', type: 'number', value: 1500 }],
  ['il 110%', { mention: '110%', type: 'percent', value: 110 }],
  ['il cento per cento', { mention: 'cento per cento', type: 'percent', value: 100 }],
  ['millecinquecento euro', { mention: 'millecinquecento euro', type: 'currency', value: 1500, unit: 'EUR' }],
  ['una cinquantina di stabilimenti', { mention: 'una cinquantina', type: 'number', value: 50 }],
  ['nove italiani su dieci', { mention: 'nove italiani su dieci', type: 'ratio', value: 0.9 }],
  ['un terzo dei senatori', { mention: 'un terzo', type: 'ratio', value: 0.3333333333333333 }],
  ['il triplo di prima', { mention: 'il triplo', type: 'multiple', value: 3 }],
  ["il 25 luglio del '43", { mention: "25 luglio del '43", type: 'date', value: '1943-07-25' }],
  ['a fine 2022', { mention: '2022', type: 'date', value: '2022' }],
  ['fra il 1861 e il 1946', { mention: 'fra il 1861 e il 1946', type: 'date-range', value: '1861/1946' }],
  ['nel III secolo a.C.', { mention: 'III secolo a.C.', type: 'century', value: '-0300/-0201' }],
  ['alle 7 e mezza', { mention: '7 e mezza', type: 'time', value: '07:30' }],
  ['90 giorni di tempo', { mention: '90 giorni', type: 'duration', value: 90 }],
  ['200 metri quadrati', { mention: '200 metri quadrati', type: 'quantity', value: 200 }],
  ['al 41° posto', { mention: '41°', type: 'ordinal', value: 41 }],
  ['160 voti contro 150', { mention: '160', type: 'number', value: 160 }, { mention: '150', type: 'number', value: 150 }],
  ['una crescita dello zero virgola tre per cento', { mention: 'zero virgola tre per cento', type: 'percent', value: 0.3 }],
  ['due ore e mezza di attesa', { mention: 'due ore e mezza', type: 'duration', value: 2.5 }],
  ["ventiquattr'ore", { mention: "ventiquattr'ore", type: 'duration', value: 24 }],
  ['• Aprire 20 asili', { mention: '20', type: 'number', value: 20 }],
  ['a) Chiudere 12 sedi', { mention: '12', type: 'number', value: 12 }],
  ['Abolire 30 tasse inutili', { mention: '30', type: 'number', value: 30 }],
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
  'uno stipendio e mezzo',
  "l'articolo 138 della Costituzione",
  'il decreto legislativo 165/2001',
  "il Boeing 747 e l'Airbus A320",
  'il canale Rai 3 e La7',
  'papa Pio XII',
  'la Statale 106',
  'il Gruppo dei 77',
  'qualcuno, uno di noi',
  'il primo ministro',
  'la Quinta Repubblica',
  'Fahrenheit 451',
  'Area 51',
  'la Carta 77',
  'via XX Settembre',
  'Fridays for Future e Generazione Z',
  'il Tg1 e il Tg5',
  'Channel 4',
  'il caso Watergate e la Loggia P2',
  "l'articolo 1, comma 2",
  'nei Sessanta',
  'il primo cittadino e la terza età',
  'il Quarto potere',
  "Ocean's Eleven e Seven",
  'la Fiat 500',
  'il Samsung Galaxy S23',
  'il ponte Morandi del km 4',
  'la Bcc 3 Valli',
  'il 118 e il 112',
  "l'Isee e il 740",
  'quota 100',
  'il regolamento Ue 2016/679',
  'la sentenza 242/2019',
  "l'articolo 41-bis",
  'la stanza 101',
  'il liceo Parini, classe 5B',
  "l'h24",
  "un giorno o l'altro",
  'il porta a porta e il tre per due',
  "a quattr'occhi",
  'mille grazie',
  'Cento (Ferrara)',
  'i Mille di Garibaldi',
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
