import search from 'approx-string-match';

export interface Place {
  start: number;
  end: number;
}

/** A word that stands everywhere is told apart by context among its first occurrences only, so that work stays bounded. */
const mostVerbatim = 200;
const mostEdges = 6;
const mostPlaces = 8;
/** Letters of a passage and of its context that make up an edge: enough to be alone in a piece, few enough to escape most edits. */
const edgeInside = 48;
const edgeOutside = 32;
/** Errors allowed in an edge. A third of a random Italian sentence fits at 45 %; at 35 % hardly anything fits by chance. */
const edgeErrors = 0.35;
/** How much shorter or longer an edited passage, or one with an advert inside, may be. */
const shortest = 0.4;
const longest = 2.5;

/** Every place where the passage stands letter by letter, the first 200. */
export function verbatimPlaces(text: string, quotation: string): Place[] {
  const places: Place[] = [];
  if (quotation === '') return places;
  for (let at = text.indexOf(quotation); at >= 0 && places.length < mostVerbatim; at = text.indexOf(quotation, at + 1)) {
    places.push({ start: at, end: at + quotation.length });
  }
  return places;
}

/**
 * Places where an edited form of the passage may stand: between something like its beginning and something like its end, or between its contexts. Edges
 * and not the whole, so that what was put inside does no harm and time does not grow with length.
 */
export function similarPlaces(text: string, quotation: string, before: string, after: string): Place[] {
  const starts = unique([...startsByWords(text, quotation, before), ...startsByContext(text, before)]);
  const ends = unique([...endsByWords(text, quotation, after), ...endsByContext(text, after)]);
  const places = starts
    .flatMap((start) => ends.map((end) => ({ start, end })))
    .filter(({ start, end }) => end - start >= quotation.length * shortest && end - start <= quotation.length * longest + edgeInside)
    .sort((one, other) => strangeness(one, quotation) - strangeness(other, quotation))
    .slice(0, mostPlaces);
  const whole = quotation.length <= 2 * edgeInside ? similarTo(text, quotation) : [];
  return [...whole, ...places].map((place) => toWords(text, place));
}

function strangeness({ start, end }: Place, quotation: string): number {
  return Math.abs(end - start - quotation.length);
}

function unique(offsets: readonly number[]): number[] {
  return [...new Set(offsets)].slice(0, 2 * mostEdges);
}

function similarTo(text: string, pattern: string): (Place & { errors: number })[] {
  return search(text, pattern, Math.floor(pattern.length * edgeErrors)).slice(0, mostEdges);
}

function startsByWords(text: string, quotation: string, before: string): number[] {
  const head = quotation.slice(0, edgeInside);
  const outside = before.slice(-edgeOutside);
  return similarTo(text, outside + head).flatMap((match) => {
    const from = Math.max(0, match.start - 4);
    const inside = similarTo(text.slice(from, match.end), head.slice(0, edgeInside / 2))[0];
    return inside ? [from + inside.start] : [];
  });
}

function startsByContext(text: string, before: string): number[] {
  const context = before.slice(-edgeInside).trim();
  return context.length < edgeInside / 2 ? [] : similarTo(text, context).map(({ end }) => end);
}

function endsByWords(text: string, quotation: string, after: string): number[] {
  const tail = quotation.slice(-edgeInside);
  const outside = after.slice(0, edgeOutside);
  return similarTo(text, tail + outside).flatMap((match) => {
    const region = text.slice(match.start, match.end + 4);
    const inside = similarTo(region, tail.slice(-edgeInside / 2)).at(-1);
    return inside ? [match.start + inside.end] : [];
  });
}

function endsByContext(text: string, after: string): number[] {
  const context = after.slice(0, edgeInside).trim();
  return context.length < edgeInside / 2 ? [] : similarTo(text, context).map(({ start }) => start);
}

/** An approximate edge may fall a letter into a word: the place is drawn to whole words. */
function toWords(text: string, { start, end }: Place): Place {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isLetter(from - 1) && isLetter(from)) from--;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to++;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
