import type { Quantity } from './quantity';
import { betweenUnits, countriesOfMoney, currencies, durations, measures, noUnit } from './quantityLexicon';
import { isMeasured } from './quantityNames';
import { readNumber, type NumberReading } from './quantityNumbers';
import type { Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { isYear } from './quantityYears';
import { wordSet } from './wordTables';

type Maker = (next: number, rest: Pick<Quantity, 'type' | 'value' | 'unit'>) => Reading;

/** A number with what it measures or counts, or null. */
export function readAmount(tokens: readonly Token[], at: number): Reading | null {
  const money = moneyBefore(tokens, at);
  const number = readNumber(tokens, money === undefined ? at : at + 1);
  if (number === null) return readHalf(tokens, at);
  const start = tokens[at]?.start ?? 0;
  const made: Maker = (next, rest) => ({
    quantity: { start, end: tokens[next - 1]?.end ?? 0, ...rest, ...shade(number) },
    next,
  });
  if (money !== undefined) return withPer(tokens, made(number.next, { type: 'currency', value: number.value, unit: money }));
  const unit = unitAt(tokens, number.next);
  // “un quarto d’ora”, “tre quarti d’ora”
  if (number.type === 'ratio')
    return durations.get(unit.folded) === 'ora' && unit.of
      ? made(unit.at + 1, { type: 'duration', value: number.value, unit: 'ora' })
      : made(number.next, { type: 'ratio', value: number.value, unit: null });
  return readShare(tokens, number, made) ?? readUnit(tokens, number, made) ?? readCount(tokens, at, number, made);
}

function shade(number: NumberReading): Partial<Quantity> {
  return {
    ...(number.approx === undefined ? {} : { approx: true }),
    ...(number.magnitude === undefined ? {} : { magnitude: number.magnitude }),
  };
}

/** “€ 20”, “USD 20”, “lire 355.089”; “Euro 6” is a name, and in “6 euro 50” the money stands behind. */
function moneyBefore(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  const figures = tokens[at + 1];
  if (token === undefined || figures?.kind !== 'figures') return undefined;
  const money = currencies.get(token.folded);
  if (money === undefined || token.kind === 'sign') return money;
  const code = token.written === token.written.toUpperCase();
  return (code || (!token.capital && !isMeasured(tokens, at + 2))) && tokens[at - 1]?.kind !== 'figures' ? money : undefined;
}

/** Where the unit stands: behind “di” or “d’”, and behind an adjective (“dieci lunghi anni”). */
function unitAt(tokens: readonly Token[], from: number): { at: number; folded: string; of: boolean } {
  let at = from;
  const of = tokens[at]?.folded === 'di' || (tokens[at]?.folded === 'd' && tokens[at + 1]?.folded === '’');
  if (of) at += tokens[at]?.folded === 'di' ? 1 : 2;
  if (betweenUnits.has(tokens[at]?.folded ?? '')) at += 1;
  return { at, folded: tokens[at]?.folded ?? '', of };
}

/** Percent, per mille, points. */
function readShare(tokens: readonly Token[], { next, value, worded }: NumberReading, made: Maker): Reading | null {
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
function readUnit(tokens: readonly Token[], number: NumberReading, made: Maker): Reading | null {
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

/** “mezz’ora”, “mezzo secolo”, “un anno e mezzo”, “un’ora e mezza”, “mezzo punto percentuale”, “un punto percentuale”. */
function readHalf(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at]?.folded ?? '';
  const half = first === 'mezzo' || first === 'mezza' || first === 'mezz';
  if (!half && first !== 'un' && first !== 'una') return null;
  const nounAt = tokens[at + 1]?.folded === '’' ? at + 2 : at + 1;
  const noun = tokens[nounAt]?.folded ?? '';
  const made = (next: number, type: 'duration' | 'points', value: number, unit: string | null): Reading => ({
    quantity: { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, type, value, unit },
    next,
  });
  if (noun === 'punto' && tokens[nounAt + 1]?.folded === 'percentuale') return made(nounAt + 2, 'points', half ? 0.5 : 1, null);
  const lasting = durations.get(noun);
  if (lasting === undefined) return null;
  if (half) return made(nounAt + 1, 'duration', 0.5, lasting);
  const more = tokens[nounAt + 1]?.folded === 'e' && /^mezz[oa]$/.test(tokens[nounAt + 2]?.folded ?? '');
  return more ? made(nounAt + 3, 'duration', 1.5, lasting) : null;
}

/** A number in words is a number alone from here on; smaller ones only count what follows. */
const leastAlone = 100;

/** A number that counts the noun behind it, or stands alone. */
function readCount(tokens: readonly Token[], at: number, number: NumberReading, made: Maker): Reading | null {
  const noun = tokens[tokens[number.next]?.folded === 'di' ? number.next + 1 : number.next];
  const counted = noun?.kind === 'word' && noun.spaced && noun.folded.length > 2 && !noUnit.has(noun.folded) ? noun : null;
  const reading = withPer(tokens, made(number.next, { type: 'number', value: number.value, unit: counted?.written ?? null }));
  if (number.worded === true && number.factor === 1 && reading.quantity.per === undefined) {
    if (counted === null && (number.value ?? 0) < leastAlone) return null;
    // “Cinque Stelle”, “Sette Nani”: both with a capital are a name; “le due Camere” are two.
    if (counted?.capital === true && tokens[at]?.capital === true) return null;
  }
  const names = counted === null || (counted.capital && !counted.folded.endsWith('i'));
  return isYear(tokens[at]) && names && reading.quantity.per === undefined ? null : reading;
}

const perWords = wordSet(
  'anno ora giorno mese settimana minuto secondo abitante testa litro ettaro chilo kg chilometro km metro mq persona famiglia barile tonnellata grammo notte bambino alunno pezzo copia partita seduta voto capite',
);
const perSigns = wordSet('l all al allo alla a per / ogni pro il la');

function withPer(tokens: readonly Token[], reading: Reading): Reading {
  const sign = tokens[reading.next];
  if (sign === undefined || !perSigns.has(sign.folded)) return reading;
  const noun = tokens[tokens[reading.next + 1]?.folded === '’' ? reading.next + 2 : reading.next + 1]?.folded ?? '';
  if (!perWords.has(noun)) return reading;
  return { ...reading, quantity: { ...reading.quantity, per: noun } };
}
