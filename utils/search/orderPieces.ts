import { type PieceFacts } from './pieceFacts';

/** The numbers of pieces, the last saved first, and where each stands among them. */
interface SavingOrder {
  newest: Uint32Array;
  placeOf: Uint32Array;
}

/** One order for each state of the library: it is asked for by every search until the next change. */
const orders = new WeakMap<readonly (PieceFacts | undefined)[], SavingOrder>();

/** A place among all pieces takes so many steps of a key: two million, which leaves a score all its bits in the 53 that a number holds. */
const placesInKey = 2 ** 21;

/**
 * The numbers of pieces by their scores (0 or more), the highest first, of equal ones the last saved first. Score and place are packed into one number each, since engines sort
 * plain numbers ten times faster than they call a comparison: a common word stands in nearly all pieces.
 */
export function orderPieces(facts: readonly (PieceFacts | undefined)[], pieces: readonly number[], scores: Float32Array): number[] {
  const { newest, placeOf } = savingOrder(facts);
  // The bits of floats that are not negative are ordered as they are.
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length);
  const keys = new Float64Array(pieces.length);
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? 0;
    keys[index] = (bits[piece] ?? 0) * placesInKey + placesInKey - 1 - (placeOf[piece] ?? 0);
  }
  keys.sort();
  const ordered: number[] = [];
  for (let index = keys.length - 1; index >= 0; index -= 1) ordered.push(newest[placesInKey - 1 - ((keys[index] ?? 0) % placesInKey)] ?? 0);
  return ordered;
}

/** The numbers of all pieces that are there, the last saved first. */
export function newestFirst(facts: readonly (PieceFacts | undefined)[]): Uint32Array {
  return savingOrder(facts).newest;
}

function savingOrder(facts: readonly (PieceFacts | undefined)[]): SavingOrder {
  const known = orders.get(facts);
  if (known) return known;
  const times = facts.map((piece) => piece?.savedAt ?? 0);
  const there = facts.flatMap((piece, number) => (piece ? [number] : []));
  const newest = Uint32Array.from(there.sort((one, other) => (times[other] ?? 0) - (times[one] ?? 0)));
  const placeOf = new Uint32Array(facts.length);
  for (const [place, piece] of newest.entries()) placeOf[piece] = place;
  const order = { newest, placeOf };
  orders.set(facts, order);
  return order;
}
