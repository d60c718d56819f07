import type { Quantity } from './quantity';
import { isMeasured } from './quantityContext';
import { betweenUnits, countriesOfMoney, currencies, noUnit } from './quantityLexicon';
import { durations, measures } from './quantityMeasures';
import type { NumberReading } from './quantityNumbers';
import type { Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

/** Makes the reading of a number that takes the tokens up to `next`. */
export type Maker = (next: number, rest: Pick<Quantity, 'type' | 'value' | 'unit'>) => Reading;

/** Where the unit stands: behind “di” or “d’”, and behind an adjective (“dieci lunghi anni”). */
export function unitAt(tokens: readonly Token[], from: number): { at: number; folded: string; of: boolean } {
  let at = from;
  const of = tokens[at]?.folded === 'di' || (tokens[at]?.folded === 'd' && tokens[at + 1]?.folded === '’');
  if (of) at += tokens[at]?.folded === 'di' ? 1 : 2;
  if (betweenUnits.has(tokens[at]?.folded ?? '')) at += 1;
  return { at, folded: tokens[at]?.folded ?? '', of };
}

/** Percent, per mille, points. */
export function readShare(tokens: readonly Token[], { next, value, worded }: NumberReading, made: Maker): Reading | null {
  const first = tokens[next];
  const second = tokens[next + 1]?.folded;
  if (first?.written === '%' || first?.folded === 'percento') {
    const points = second?.startsWith('punt') === true ? 'points' : 'percent';
    return made(next + 1, { type: points, value, unit: null });
  }
  if (first?.folded === 'per' && second === 'cento') return made(next + 2, { type: 'percent', value, unit: null });
  if (first?.written === '‰') return made(next + 1, { type: 'permille', value, unit: null });
  if (first?.folded === 'per' && second === 'mille') return made(next + 2, { type: 'permille', value, unit: null });
  if (first?.folded === 'p.p' || first?.folded === 'pp') return made(next + 1, { type: 'points', value, unit: null });
  if ((first?.folded !== 'punti' && first?.folded !== 'punto') || value === null) return null;
  if (second === 'base') return made(next + 2, { type: 'points', value: value / 100, unit: null });
  if (second?.startsWith('percentual') === true) return made(next + 2, { type: 'points', value, unit: null });
  return worded === true && second === undefined ? null : made(next + 1, { type: 'number', value, unit: first.folded });
}

/** Money, duration, measure: what the words behind the number make of it. */
export function readUnit(tokens: readonly Token[], number: NumberReading, made: Maker): Reading | null {
  const { value } = number;
  const { at, folded } = unitAt(tokens, number.next);
  const unit = tokens[at];
  if (unit === undefined) return null;
  const currency = currencies.get(folded);
  if (currency !== undefined) return withPer(tokens, readMoney(tokens, at, value, currency, made));
  if (folded === 'centesimi' && value !== null && tokens[at + 1]?.folded !== 'di')
    return withPer(tokens, made(at + 1, { type: 'currency', value: value / 100, unit: 'EUR' }));
  const lasting = durations.get(folded);
  if (lasting !== undefined && !(folded === 'ora' && value !== 1)) {
    const half = value !== null && tokens[at + 1]?.folded === 'e' && /^mezz[oa]$/.test(tokens[at + 2]?.folded ?? '');
    return half
      ? made(at + 3, { type: 'duration', value: value + 0.5, unit: lasting })
      : made(at + 1, { type: 'duration', value, unit: lasting });
  }
  // “M 5”, “6 V”: a capital alone is rather a name than a volt.
  const measure = unit.capital && unit.written.length === 1 ? undefined : measures.get(folded);
  if (measure === undefined || (folded === '°' && unit.spaced && !'CF'.includes(tokens[at + 1]?.written ?? ' '))) return null;
  const { suffix, next } = readPower(tokens, at + 1);
  return withPer(tokens, made(next, { type: 'quantity', value, unit: measure + suffix }));
}

function readMoney(tokens: readonly Token[], at: number, value: number | null, currency: string, made: Maker): Reading {
  const country = countriesOfMoney.get(tokens[at + 1]?.folded ?? '');
  const next = country === undefined ? at + 1 : at + 2;
  const cents = tokens[next + 1];
  // “2 euro e 50”
  if (
    value !== null &&
    tokens[next]?.folded === 'e' &&
    cents?.kind === 'figures' &&
    /^\d\d$/.test(cents.written) &&
    !isMeasured(tokens, next + 2)
  ) {
    const counted = tokens[next + 2]?.kind === 'word' && !noUnit.has(tokens[next + 2]?.folded ?? '');
    if (!counted) return made(next + 2, { type: 'currency', value: value + cents.value / 100, unit: currency });
  }
  return made(next, { type: 'currency', value, unit: country ?? currency });
}

const powers = new Map(
  Object.entries({ cubi: '³', cubo: '³', '³': '³', quadrati: '²', quadrato: '²', quadri: '²', '²': '²', orari: '/h', orarie: '/h' }),
);

/** “metri cubi”, “km²”, “m2”, “km/h”. */
function readPower(tokens: readonly Token[], at: number): { suffix: string; next: number } {
  const token = tokens[at];
  const power = powers.get(token?.folded ?? '');
  if (power !== undefined) return { suffix: power, next: at + 1 };
  if (token?.kind === 'figures' && !token.spaced && (token.written === '2' || token.written === '3'))
    return { suffix: token.written === '2' ? '²' : '³', next: at + 1 };
  if (token?.written === '/' && !token.spaced && tokens[at + 1]?.folded === 'h') return { suffix: '/h', next: at + 2 };
  return { suffix: '', next: at };
}

const perWords = wordSet(
  'anno ora giorno mese settimana minuto secondo abitante testa litro ettaro chilo kg chilometro km metro mq persona famiglia barile tonnellata grammo notte bambino alunno pezzo copia partita seduta voto capite',
);
const perSigns = wordSet('l all al allo alla a per / ogni pro il la');

/** The reading with what it is counted by: “euro al mese”, “l’anno”, “pro capite”. */
export function withPer(tokens: readonly Token[], reading: Reading): Reading {
  const sign = tokens[reading.next];
  if (sign === undefined || !perSigns.has(sign.folded)) return reading;
  const noun = tokens[tokens[reading.next + 1]?.folded === '’' ? reading.next + 2 : reading.next + 1]?.folded ?? '';
  if (!perWords.has(noun)) return reading;
  return { ...reading, quantity: { ...reading.quantity, per: noun } };
}
