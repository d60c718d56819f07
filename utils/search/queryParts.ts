import { isLetter, isSpace } from '@/utils/text/letters';

/** A piece of a query between blanks, quotes held together. `written` of a phrase is what stands between its quotes; a value is quoted where its quote is closed too. */
export type QueryPart = {
  isExcluded: boolean;
  /** Whether it is the last, with nothing after it: the reader may still be typing it. */
  unfinished: boolean;
  written: string;
  /** UTF-16 offsets in the query. */
  start: number;
  end: number;
} & ({ kind: 'word' } | { kind: 'phrase' } | { kind: 'operator'; name: string; value: string; isQuoted: boolean });

const opening = new Set(['"', '“', '”', '„', '«']);
const closing = new Set(['"', '“', '”', '»']);

/** Takes a query apart; what it means is not asked here. A quote that is not closed goes to the end. Linear in the text. */
export function queryParts(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  for (let at = 0; at < text.length;) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const isExcluded = text[at] === '-' && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1));
    if (isExcluded) at += 1;
    const part = opening.has(text[at] ?? '') ? readPhrase(text, at) : readChunk(text, at);
    at = part.end;
    parts.push({ ...part, isExcluded, start });
  }
  return parts;
}

type Read = QueryPart extends infer Part ? (Part extends QueryPart ? Omit<Part, 'isExcluded' | 'start'> : never) : never;

type ReadOperator = Extract<Read, { kind: 'operator' }>;

function readPhrase(text: string, quote: number): Read {
  const close = closeAfter(text, quote + 1);
  return {
    kind: 'phrase',
    written: text.slice(quote + 1, close),
    end: Math.min(text.length, close + 1),
    unfinished: close === text.length,
  };
}

function readChunk(text: string, from: number): Read {
  let colon = from;
  while (colon < text.length && isLetter(text.charCodeAt(colon))) colon += 1;
  const isOperator = colon > from && text[colon] === ':' && text[colon + 1] !== '/';
  const value = colon + 1;
  if (isOperator && opening.has(text[value] ?? '')) {
    const close = closeAfter(text, value + 1);
    const end = Math.min(text.length, close + 1);
    return { ...operator(text, from, colon, text.slice(value + 1, close), end, close === text.length), isQuoted: close < text.length };
  }
  let end = from;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end += 1;
  if (isOperator) return operator(text, from, colon, text.slice(value, end), end, end === text.length);
  return { kind: 'word', written: text.slice(from, end), end, unfinished: end === text.length };
}

function operator(text: string, from: number, colon: number, value: string, end: number, unfinished: boolean): ReadOperator {
  return { kind: 'operator', name: text.slice(from, colon), value, isQuoted: false, written: text.slice(from, end), end, unfinished };
}

function closeAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !closing.has(text[at] ?? '')) at += 1;
  return at;
}
