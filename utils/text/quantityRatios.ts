import { noUnit } from './quantityLexicon';
import { readNumber } from './quantityNumbers';
import type { Reading } from './quantityReading';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

/** Those of whom one speaks in shares, singular: behind “un italiano su due” the next word is the sentence's, not what “due” counts. */
const shared = wordSet(
  'italiano italiana europeo europea americano donna uomo bambino bambina ragazzo ragazza giovane anziano adulto adolescente minore minorenne famiglia impresa azienda elettore elettrice studente studentessa alunno ' +
    'lavoratore lavoratrice persona cittadino cittadina paziente caso comune scuola contratto voto occupato disoccupato laureato pensionato medico insegnante abitante residente straniero immigrato figlio euro utente lettore intervistato contribuente genitore madre padre',
);
/** Endings of those who live or work somewhere: “un albanese su due”, “un torinese”, “un operatore”. */
const people = /(?:an[oa]|ese|ense|ante|ente|tore|trice|ista|olo)$/;
/** Words between the part and “su”: “sette donne italiane su dieci”. */
const mostWords = 2;

/** “un bambino su cinque”, “3 italiani su 4”, “9 su 10”, “1/3 dei voti”, “un rapporto di 1 a 8”; null where none begins at `at`. */
export function readRatio(tokens: readonly Token[], at: number): Reading | null {
  return readPart(tokens, at) ?? readFraction(tokens, at) ?? readProportion(tokens, at);
}

function made(tokens: readonly Token[], at: number, next: number, value: number): Reading {
  return { quantity: { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, type: 'ratio', value, unit: null }, next };
}

function readPart(tokens: readonly Token[], at: number): Reading | null {
  const first = tokens[at]?.folded ?? '';
  const one = first === 'un' || first === 'una' || first === 'uno';
  let nounAt = at + 1;
  if (one && tokens[nounAt]?.folded === '’') nounAt += 1;
  let on = nounAt;
  while (on < nounAt + mostWords && tokens[on]?.kind === 'word' && tokens[on]?.folded !== 'su' && !noUnit.has(tokens[on]?.folded ?? ''))
    on += 1;
  if (tokens[on]?.folded !== 'su') return null;
  const part = one ? { value: 1, next: nounAt, factor: 1 } : readNumber(tokens, at);
  const whole = readNumber(tokens, on + 1);
  if (part === null || whole === null || part.next !== nounAt || part.factor !== 1 || whole.factor !== 1 || whole.type !== undefined)
    return null;
  const value = part.value ?? 0;
  const total = whole.value ?? 0;
  if (total < 2 || total <= value || !Number.isInteger(total)) return null;
  const noun = tokens[nounAt];
  const said = on === nounAt || (noun !== undefined && (!one || shared.has(noun.folded) || people.test(noun.folded)));
  return said || !countsBehind(tokens[whole.next]) ? made(tokens, at, whole.next, value / total) : null;
}

/** “un libro su due guerre” tells of two wars. */
function countsBehind(next: Token | undefined): boolean {
  return next?.kind === 'word' && !noUnit.has(next.folded) && /[ie]$/.test(next.folded);
}

/** “1/3 dei voti”, “i 2/3 del Parlamento”: without “of” behind it, it may be a day. */
function readFraction(tokens: readonly Token[], at: number): Reading | null {
  const part = tokens[at];
  const whole = tokens[at + 2];
  if (part?.kind !== 'figures' || part.glued || tokens[at + 1]?.written !== '/' || whole?.kind !== 'figures') return null;
  if (!/^\d$/.test(part.written) || !/^(?:[2-9]|10)$/.test(whole.written) || part.value >= whole.value) return null;
  return /^(?:di|del|dello|della|dei|degli|delle|dell)$/.test(tokens[at + 3]?.folded ?? '')
    ? made(tokens, at, at + 3, part.value / whole.value)
    : null;
}

/** “nel rapporto di uno a dieci”. */
function readProportion(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at - 1]?.folded !== 'di' || !/^(?:rapporto|proporzione|ragione)$/.test(tokens[at - 2]?.folded ?? '')) return null;
  const to = tokens[at + 1];
  const part = tokens[at]?.folded === 'uno' ? 1 : (readNumber(tokens, at)?.value ?? 0);
  const whole = to?.folded === 'a' || to?.written === ':' ? (readNumber(tokens, at + 2)?.value ?? 0) : 0;
  return part > 0 && whole > 0 ? made(tokens, at, at + 3, part / whole) : null;
}
