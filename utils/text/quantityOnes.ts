import { currencies } from './quantityLexicon';
import { durations, yearsTogether } from './quantityMeasures';
import { foldedAt, type Reading } from './quantityReading';
import type { Quantity } from './quantity';
import type { Token } from './quantityTokens';
import { wordSet } from './wordTables';

/** Where “un anno” says how long, and not “a year like many”. */
const lastingBefore = wordSet('in dopo per entro oltre quasi circa da appena almeno');
const lastingBehind = wordSet('fa dopo prima');
/** Too short to be told as one: “un giorno o l’altro”, “un minuto”. */
const short = wordSet('giorno ora minuto secondo');

/** What one or a half of something is: “mezz’ora”, “un anno e mezzo”, “mezzo punto percentuale”, “un euro”, “un triennio”, “dopo un secolo”; or null. */
export function readOneOrHalf(tokens: readonly Token[], at: number): Reading | null {
  const first = foldedAt(tokens, at);
  const half = first === 'mezzo' || first === 'mezza' || first === 'mezz';
  if (!half && first !== 'un' && first !== 'una') return null;
  const nounAt = tokens[at + 1]?.folded === '’' ? at + 2 : at + 1;
  const noun = foldedAt(tokens, nounAt);
  const made = (next: number, type: Quantity['type'], value: number, unit: string | null): Reading => ({
    quantity: { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, type, value, unit },
    next,
  });
  if (noun === 'punto' && foldedAt(tokens, nounAt + 1) === 'percentuale') return made(nounAt + 2, 'points', half ? 0.5 : 1, null);
  const money = /^(?:euro|dollaro|sterlina)$/.test(noun) ? currencies.get(noun) : undefined;
  if (money !== undefined) return made(nounAt + 1, 'currency', half ? 0.5 : 1, money);
  const years = half ? undefined : yearsTogether.get(noun);
  if (years !== undefined) return made(nounAt + 1, 'duration', years, 'anno');
  const lasting = durations.get(noun);
  if (lasting === undefined) return null;
  if (half) return made(nounAt + 1, 'duration', 0.5, lasting);
  const more = foldedAt(tokens, nounAt + 1) === 'e' && /^mezz[oa]$/.test(foldedAt(tokens, nounAt + 2));
  if (more) return made(nounAt + 3, 'duration', 1.5, lasting);
  const told = lastingBefore.has(foldedAt(tokens, at - 1)) || lastingBehind.has(foldedAt(tokens, nounAt + 1));
  return told && !short.has(noun) ? made(nounAt + 1, 'duration', 1, lasting) : null;
}
